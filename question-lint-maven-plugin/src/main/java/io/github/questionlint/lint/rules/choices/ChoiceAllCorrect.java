package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import java.util.List;

final class ChoiceAllCorrect implements Rule<AllCorrect> {
    @Override
    public View<AllCorrect> view() {
        return AllCorrect.VIEW;
    }

    @Override
    public void check(AllCorrect found, Reporter reporter) {
        List<Choice> choices = found.first().choices();
        if (found.isCustom()) {
            reporter.report(choices.get(0).markSpan(), "custom", found.count(), found.asked());
        } else {
            reporter.report(choices.get(0).markSpan(), "all", choices.size());
        }
    }
}
