package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import java.util.List;
import java.util.regex.Pattern;

final class CheckboxMalformed implements Rule<Paragraph> {
    private static final Pattern BOX =
            Pattern.compile("(?:[-*+][ \\t]*\\\\?\\[[ xX✓✔√]{0,3}\\](?!\\()|\\[[ xX]\\](?=\\s)|[［【][ 　xXｘＸ✓✔√][］】]).*");
    private static final Pattern NEXT = Pattern.compile("\\s[-*+]?\\s?\\[[ xX]?\\]\\s");

    @Override
    public View<Paragraph> view() {
        return Paragraph.VIEW;
    }

    @Override
    public void check(Paragraph paragraph, Reporter reporter) {
        List<ParagraphLine> boxes = paragraph.lines().stream()
                .filter(line -> "-*+[［【".indexOf(line.first()) >= 0)
                .filter(line -> BOX.matcher(line.text()).matches())
                .toList();
        if (!boxes.isEmpty() && !NEXT.matcher(boxes.get(0).text()).find()) {
            ParagraphLine first = boxes.get(0);
            ParagraphLine last = boxes.get(boxes.size() - 1);
            reporter.report(
                    first.span().to(last.span()),
                    boxes.size() == 1 ? "one" : "many",
                    Excerpt.of(first.text()),
                    boxes.size());
        }
    }
}
