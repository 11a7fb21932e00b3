package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Edit;
import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Fix.Safety;
import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

final class InvisibleCharacter implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        String text = source.text();
        List<Integer> line = new ArrayList<>();
        for (int at = source.start(); at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                report(source, line, reporter);
                line.clear();
            } else if (c >= 0xAD && InvisibleSigns.isStray(text, at) && matters(file, at)) {
                line.add(at);
            }
        }
        report(source, line, reporter);
    }

    /** In running text only one within a word keeps anybody from finding it. */
    private static boolean matters(QuestionFile file, int at) {
        SourceFile source = file.source();
        String text = source.text();
        String line = source.line(source.lineAt(at)).stripLeading();
        boolean within = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.codePointAt(at + 1));
        return within
                || line.startsWith("#")
                || line.startsWith("- [")
                || Blocks.codeAt(file, at).isPresent();
    }

    /** All of a line have one finding, at the first of them. */
    private static void report(SourceFile source, List<Integer> places, Reporter reporter) {
        if (!places.isEmpty()) {
            int first = places.get(0);
            List<Edit> edits =
                    places.stream().map(at -> Edit.delete(at, at + 1)).toList();
            String code = "U+%04X".formatted((int) source.text().charAt(first));
            reporter.report(Observation.at(source.span(first, first + 1), "invisible", code, places.size())
                    .repaired(Safety.SUGGESTED, edits, "delete", code));
        }
    }
}
