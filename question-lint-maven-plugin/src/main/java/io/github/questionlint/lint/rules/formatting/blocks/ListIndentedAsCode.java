package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Dialect;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ListIndentedAsCode implements Rule<FileNode> {
    private static final View<FileNode> BLOCKS = FileNode.blocks(Kind.INDENTED_CODE);

    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,3}[.)])\\s+(\\S.*)");
    /** Markup that code does not contain: a check box, bold text, a link. */
    private static final Pattern MARKUP =
            Pattern.compile("^\\[[ xX]\\] |\\*\\*[^*\\s].*\\*\\*|\\[[^\\]]{1,400}\\]\\(\\S");
    /** A heading within code is an intended example of Markdown. */
    private static final Pattern HEADING = Pattern.compile("#{2,6} .*");
    /** This many words in a row that consist only of letters are a sentence. */
    private static final Pattern SENTENCE = Pattern.compile("^(?:[\\p{L}'’-]++[,:;.]?\\s++){7}|\\p{IsHan}{6}");

    @Override
    public View<FileNode> view() {
        return BLOCKS;
    }

    @Override
    public void check(FileNode it, Reporter reporter) {
        SourceFile source = it.source();
        if (Dialect.isMdx(source)
                || Dialect.isIndentedContent(source, source.lineAt(it.node().start()))) {
            return;
        }
        Node block = it.node();
        int last = source.lineAt(Math.max(block.start(), block.end() - 1));
        for (int line = source.lineAt(block.start()); line <= last; line++) {
            String text = source.line(line).strip();
            Matcher item = ITEM.matcher(text);
            if (text.startsWith("```") || HEADING.matcher(text).matches()) {
                return;
            }
            if (item.matches() && isProse(item.group(1))) {
                int start =
                        source.lineEnd(line) - source.line(line).stripLeading().length();
                reporter.report(source.span(start, source.lineEnd(line)), "code", Excerpt.of(text));
                return;
            }
        }
    }

    private static boolean isProse(String text) {
        return MARKUP.matcher(text).find() || SENTENCE.matcher(text).find();
    }
}
