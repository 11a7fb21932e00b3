package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.QuestionRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.similarity.Cue;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.List;

final class ChoiceLooksTrueFalse implements QuestionRule {
    private static final Cue TRUE = ChoiceWords.cue("looks-true");
    private static final Cue FALSE = ChoiceWords.cue("looks-false");

    @Override
    public void check(Question question, Reporter reporter) {
        List<Choice> choices = question.choices();
        if (question.hasMetadata() && choices.size() == 2) {
            Choice first = choices.get(0);
            Choice second = choices.get(1);
            if (are(first, second) || are(second, first)) {
                reporter.report(first.text().span(), "true-false", ChoiceText.quoted(first), ChoiceText.quoted(second));
            }
        }
    }

    private static boolean are(Choice yes, Choice no) {
        return ChoiceText.is(yes, TRUE) && ChoiceText.is(no, FALSE);
    }
}
