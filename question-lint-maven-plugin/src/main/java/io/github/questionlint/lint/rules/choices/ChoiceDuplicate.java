package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Unwritten;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.HashMap;
import java.util.Map;

final class ChoiceDuplicate implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        if (Unwritten.is(question.title().value())) {
            return;
        }
        Map<String, Choice> seen = new HashMap<>();
        for (Choice choice : question.choices()) {
            Choice first = ChoiceEmpty.isEmpty(choice) ? null : seen.putIfAbsent(ChoiceText.whole(choice), choice);
            if (first != null) {
                int line = first.text().span().line();
                String message = line == choice.text().span().line() ? "same-line" : "twice";
                reporter.report(Observation.at(choice.text().span(), message, ChoiceText.quoted(choice), line)
                        .and(first.text().span(), "first"));
            }
        }
    }
}
