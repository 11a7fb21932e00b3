package io.github.questionlint.lint.rules.formatting.characters;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class MergeConflict implements Rule<QuestionFile> {
    private static final String MIDDLE = "=======";
    /** A line of equals signs. */
    private static final Pattern EQUALS = Pattern.compile("(?m)^={3,}+(?=[ \\t]*+$)");
    /** What ends a sentence that states something; a title may well ask. */
    private static final String ENDS = ".。!！;；,，";

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        String text = source.text();
        boolean found = false;
        for (int at = text.indexOf("<<<<<<< "); at >= 0; at = text.indexOf("<<<<<<< ", at + 8)) {
            int middle = lineBegin(text, MIDDLE, at);
            int end = lineBegin(text, ">>>>>>> ", middle);
            int start = at;
            boolean whole = source.lineStart(source.lineAt(at)) == at && middle > 0 && end > 0;
            boolean example = whole
                    && Blocks.codeAt(file, start)
                            .filter(code -> code.end() > end)
                            .isPresent();
            found = found || whole;
            if (whole && !example) {
                reporter.report(source.span(at, at + 7), "conflict", source.lineAt(end));
            }
        }
        if (!found && file.markdown().isPresent() && text.contains(MIDDLE)) {
            leftOver(file, reporter);
        }
    }

    /** A single marker between the two versions, which somebody forgot to delete: a row of such lines is a decoration. */
    private static void leftOver(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        Matcher row = EQUALS.matcher(source.text());
        int at = row.find() ? row.start() : -1;
        if (at >= 0 && row.end() - at == MIDDLE.length() && !row.find() && isWithinText(file, at)) {
            reporter.report(source.span(at, at + MIDDLE.length()), "left");
        }
    }

    /** Whether a line is a part of a text, or below one that ends a sentence: below a title, it makes a heading of it. */
    private static boolean isWithinText(QuestionFile file, int at) {
        Optional<Node> heading = file.markdown().orElseThrow().root().children().stream()
                .filter(block -> block.start() <= at && at < block.end())
                .filter(block -> block.kind() == Kind.HEADING)
                .findFirst();
        String above = heading.map(node -> node.visibleText().strip()).orElse(".");
        return Blocks.codeAt(file, at).isEmpty()
                && !above.isEmpty()
                && ENDS.indexOf(above.charAt(above.length() - 1)) >= 0;
    }

    private static int lineBegin(String text, String mark, int from) {
        int at = from < 0 ? -1 : text.indexOf("\n" + mark, from);
        return at < 0 ? -1 : at + 1;
    }
}
