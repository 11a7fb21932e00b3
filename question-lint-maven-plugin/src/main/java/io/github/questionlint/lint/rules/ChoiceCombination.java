package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.QuestionRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.regex.Pattern;

final class ChoiceCombination implements QuestionRule {
    private static final Pattern COMBINATION = ChoiceWords.pattern("combination");

    @Override
    public void check(Question question, Reporter reporter) {
        for (Choice choice : question.choices()) {
            if (ChoiceText.is(choice, COMBINATION)) {
                reporter.report(choice.text().span(), "combination", ChoiceText.quoted(choice));
            }
        }
    }
}
