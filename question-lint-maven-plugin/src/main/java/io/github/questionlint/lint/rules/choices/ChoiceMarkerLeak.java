package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

final class ChoiceMarkerLeak implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        List<Choice> choices = question.choices();
        if (choices.stream().noneMatch(Choice::correct)) {
            return;
        }
        List<Text> leaks =
                choices.stream().map(WrittenMark::of).flatMap(Optional::stream).toList();
        if (leaks.size() < choices.size()) {
            leaks.forEach(leak -> reporter.report(leak.span(), "leak", leak));
        }
    }
}
