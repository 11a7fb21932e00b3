package io.github.questionlint.lint.rules.formatting.characters;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.FrontMatter;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class FrontMatterFullwidth implements Rule<QuestionFile> {
    private static final Pattern COLON = Pattern.compile("^\\s{0,20}(?:- )?[A-Za-z][A-Za-z_-]{0,40}(：) ?.*");
    private static final Pattern COMMA =
            Pattern.compile("^\\s{0,20}[A-Za-z][A-Za-z_-]{0,40}:\\s*+\\[(?>[^,\\]\"']*(，))[^\"']*+(?<=])\\s*+");
    /** Starts a value of several lines, in which a colon has no meaning. */
    private static final Pattern BLOCK = Pattern.compile("[A-Za-z][A-Za-z_-]{0,40}:[ \\t]*[|>][-+\\d]{0,2}\\s*");

    private static final Pattern QUOTE = Pattern.compile("^\\s{0,20}[A-Za-z][A-Za-z_-]{0,40}:\\s*(“)[^“”]*”\\s*");

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        file.markdown()
                .flatMap(markdown -> markdown.frontMatter())
                .ifPresent(front -> check(file.source(), front, reporter));
    }

    private static void check(SourceFile source, FrontMatter front, Reporter reporter) {
        int last = source.lineAt(front.end());
        boolean text = false;
        for (int number = source.lineAt(front.start()); number <= last; number++) {
            String line = source.line(number);
            text = BLOCK.matcher(line).matches() || text && (line.isBlank() || line.startsWith(" "));
            if (!text) {
                check(source, line, source.lineStart(number), reporter);
            }
        }
    }

    private static void check(SourceFile source, String line, int start, Reporter reporter) {
        report(source, COLON.matcher(line), start, ": ", "colon", reporter);
        report(source, COMMA.matcher(line), start, ", ", "comma", reporter);
        Matcher quote = QUOTE.matcher(line);
        if (quote.matches()) {
            reporter.report(source.span(start + quote.start(1), start + quote.start(1) + 1), "quote", "“");
        }
    }

    private static void report(
            SourceFile source, Matcher line, int start, String sign, String messageId, Reporter reporter) {
        if (line.matches()) {
            int at = start + line.start(1);
            boolean blank = source.text().startsWith(" ", at + 1);
            String text = blank ? sign.strip() : sign;
            reporter.report(Observation.at(source.span(at, at + 1), messageId, line.group(1), sign.strip())
                    .withFix(Safety.SUGGESTED, List.of(new Edit(at, at + 1, text)), "write", sign.strip()));
        }
    }
}
