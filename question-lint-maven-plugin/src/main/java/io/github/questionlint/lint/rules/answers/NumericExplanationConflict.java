package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class NumericExplanationConflict implements Rule<AskedQuestion> {
    /** An equals sign and a plain number of limited length, with the unit or sign after it. */
    private static final Pattern RESULT = Pattern.compile(
            "[=≈]\\s*+(?:\\$\\s*+)?([+-]?\\d{1,3}(?:,\\d{3}){1,8}(?:\\.\\d{1,30})?|[+-]?\\d{1,30}(?:\\.\\d{1,30})?)(?![.,]*+\\d)[ \\u00A0$*]*+([^\\s。，；,.;)）]*)");

    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        Question question = asked.question();
        question.fields()
                .map("numeric")
                .ifPresent(key -> question.section(Role.EXPLANATION).stream()
                        .flatMap(section -> section.nodes().filter(node -> node.kind() == Kind.PARAGRAPH))
                        .reduce((first, second) -> second)
                        .ifPresent(last -> check(asked.source(), key, last, reporter)));
    }

    private static void check(SourceFile source, Fields key, Node last, Reporter reporter) {
        String text = source.text().substring(last.start(), last.end());
        Matcher result = RESULT.matcher(text);
        int end = 0;
        int start = 0;
        String number = "";
        String unit = "";
        while (result.find()) {
            start = result.start(1);
            end = result.end(1);
            number = result.group(1);
            unit = result.group(2);
        }
        boolean sameUnit = unit.isEmpty() || unit.equals(key.text("unit", ""));
        boolean goesOn = text.indexOf('=', end) >= 0 || text.indexOf('≈', end) >= 0;
        if (!number.isEmpty() && sameUnit && !goesOn && !isAccepted(key, new BigDecimal(number.replace(",", "")))) {
            reporter.report(source.span(last.start() + start, last.start() + end), "differs", number, wanted(key));
        }
    }

    private static boolean isAccepted(Fields key, BigDecimal number) {
        Optional<BigDecimal> value = key.number("value");
        BigDecimal tolerance = key.number("tolerance").orElse(BigDecimal.ZERO);
        boolean near = value.map(exact -> exact.subtract(number).abs().compareTo(tolerance.max(rounding(number))) <= 0)
                .orElse(true);
        return near
                && key.number("min").map(min -> min.compareTo(number) <= 0).orElse(true)
                && key.number("max").map(max -> max.compareTo(number) >= 0).orElse(true);
    }

    /** Half a unit of the last written decimal place, 0 for a whole number: an explanation may round. */
    private static BigDecimal rounding(BigDecimal number) {
        return number.scale() > 0 ? new BigDecimal("0.5").movePointLeft(number.scale()) : BigDecimal.ZERO;
    }

    private static String wanted(Fields key) {
        return key.text("value").map(Text::value).orElseGet(() -> key.text("min", "") + "–" + key.text("max", ""));
    }
}
