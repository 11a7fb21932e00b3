package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Notation;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

final class ChoiceMarkerLeak implements Rule<AskedQuestion> {
    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        Question question = asked.question();
        List<Choice> choices = question.choices();
        if (choices.stream().noneMatch(Choice::correct)) {
            return;
        }
        List<Text> leaks =
                choices.stream().map(WrittenMark::of).flatMap(Optional::stream).toList();
        if (leaks.size() < choices.size()) {
            String message = leaks.isEmpty() ? "" : Notation.of(asked).message("leak", "leak-key");
            leaks.forEach(leak -> reporter.report(leak.span(), message, leak));
        }
    }
}
