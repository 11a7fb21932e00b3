package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ListNotStarted implements Rule<Paragraph> {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)][ \\t]+\\S.*");

    @Override
    public View<Paragraph> view() {
        return Paragraph.VIEW;
    }

    /** Two lines with consecutive numbers start a list, unless a break in front of them keeps them apart. */
    @Override
    public void check(Paragraph paragraph, Reporter reporter) {
        List<ParagraphLine> lines = paragraph.lines();
        for (int at = 1; at + 1 < lines.size(); at++) {
            ParagraphLine line = lines.get(at);
            int number = number(line);
            if (number > 1 && number(lines.get(at + 1)) == number + 1 && !breaks(lines.get(at - 1))) {
                String text = Excerpt.of(line.text());
                int start = line.file().lineStart(line.number());
                String quote = line.file().text().substring(start, line.start()).stripTrailing();
                reporter.report(Observation.at(line.span(), "text", text)
                        .withFix(Safety.SAFE, List.of(Edit.insert(start, quote + "\n")), "insert"));
                return;
            }
        }
    }

    /** Whether the next line is shown on a line of its own. */
    private static boolean breaks(ParagraphLine line) {
        return line.text().endsWith("\\") || line.file().text().startsWith("  ", line.end() - 2);
    }

    private static int number(ParagraphLine line) {
        if (!Character.isDigit(line.first())) {
            return -1;
        }
        Matcher number = NUMBER.matcher(line.text());
        return number.matches() ? Integer.parseInt(number.group(1)) : -1;
    }
}
