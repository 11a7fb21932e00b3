package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Text;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

final class AcceptDuplicate implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        question.fields().map("accept").ifPresent(accept -> {
            boolean ignoreCase = accept.flag("ignoreCase").orElse(true);
            Map<String, Text> seen = new HashMap<>();
            for (Text value : accept.texts("values")) {
                Text first = seen.putIfAbsent(folded(value.value(), ignoreCase), value);
                if (first != null && !first.value().equals(value.value())) {
                    reporter.report(value.span(), "same", value, first);
                }
            }
        });
    }

    private static String folded(String value, boolean ignoreCase) {
        String normal = Folding.composed(value).strip();
        return ignoreCase ? normal.toLowerCase(Locale.ROOT) : normal;
    }
}
