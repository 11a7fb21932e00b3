package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.List;

final class ChoiceLooksTrueFalse implements Rule<Question> {
    private static final PhrasePattern TRUE = ChoiceWords.cue("looks-true");
    private static final PhrasePattern FALSE = ChoiceWords.cue("looks-false");

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

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
