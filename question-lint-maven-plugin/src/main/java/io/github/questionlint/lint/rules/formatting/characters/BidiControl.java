package io.github.questionlint.lint.rules.formatting.characters;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.stream.IntStream;

final class BidiControl implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        String text = source.text();
        int line = 0;
        for (int at = source.start(); at < text.length(); at++) {
            if (isControl(text.charAt(at)) && source.lineAt(at) != line) {
                line = source.lineAt(at);
                check(file, at, source.line(line), reporter);
            }
        }
    }

    private static boolean isControl(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /** All characters of a line have one finding. */
    private static void check(QuestionFile file, int first, String line, Reporter reporter) {
        SourceFile source = file.source();
        boolean code = file.markdown().isPresent() && Blocks.codeAt(file, first).isPresent();
        if (!code && isNeeded(line)) {
            return;
        }
        int start = source.lineStart(source.lineAt(first));
        List<Edit> edits = IntStream.range(0, line.length())
                .filter(at -> isControl(line.charAt(at)))
                .mapToObj(at -> Edit.delete(start + at, start + at + 1))
                .toList();
        String sign = "U+%04X".formatted((int) source.text().charAt(first));
        reporter.report(Observation.at(source.span(first, first + 1), "control", sign)
                .withFix(Safety.SUGGESTED, edits, "delete"));
    }

    /**
     * Text that runs from right to left may embed and isolate, as long as it ends what it starts and forces no
     * direction.
     */
    private static boolean isNeeded(String line) {
        int depth = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\u202D' || c == '\u202E') {
                return false;
            }
            boolean end = c == '\u202C' || c == '\u2069';
            depth += end ? -1 : isControl(c) ? 1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && line.codePoints().anyMatch(InvisibleSigns::isRightToLeft);
    }
}
