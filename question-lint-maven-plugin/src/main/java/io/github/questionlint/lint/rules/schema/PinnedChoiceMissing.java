package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class PinnedChoiceMissing implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        List<Text> pinned = question.fields()
                .map("choiceOptions")
                .map(options -> options.texts("pinned"))
                .orElse(List.of());
        if (pinned.isEmpty()) {
            return;
        }
        List<Choice> choices = question.choices();
        Set<String> labels = IntStream.range(0, choices.size())
                .mapToObj(at -> choices.get(at).label().map(Text::value).orElse(String.valueOf((char) ('A' + at))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!labels.isEmpty()) {
            pinned.stream()
                    .filter(label -> !labels.contains(label.value()))
                    .forEach(label -> reporter.report(label.span(), "no-choice", label, String.join(", ", labels)));
        }
    }
}
