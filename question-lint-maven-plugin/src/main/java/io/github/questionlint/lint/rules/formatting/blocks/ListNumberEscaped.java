package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ListNumberEscaped implements Rule<ParagraphLine> {
    private static final Pattern NUMBER = Pattern.compile("(\\\\\\d{1,3}[.)、])(?=\\s|\\p{L}).*");

    @Override
    public View<ParagraphLine> view() {
        return ParagraphLine.VIEW;
    }

    @Override
    public void check(ParagraphLine line, Reporter reporter) {
        Matcher number = NUMBER.matcher(line.first() == '\\' ? line.text() : "");
        if (number.matches()) {
            String written = number.group(1);
            List<Edit> edits = List.of(Edit.delete(line.start(), line.start() + 1));
            reporter.report(Observation.at(line.span(written.length()), "escaped", written)
                    .withFix(Safety.SUGGESTED, edits, "delete"));
        }
    }
}
