package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.LanguagePatterns;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import java.util.List;

final class ChoiceSingleManyCorrect implements Rule<Question> {
    private static final LanguagePatterns SEVERAL = ChoiceWords.cues("several-cue", "plural-cue");

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        List<Choice> correct =
                question.choices().stream().filter(Choice::correct).toList();
        if (question.type() == QuestionType.SINGLE_CHOICE && correct.size() > 1 && !mayBeSeveral(question)) {
            Observation observation = Observation.at(correct.get(1).markSpan(), "many", correct.size());
            reporter.report(observation.and(correct.get(0).markSpan(), "first"));
        }
    }

    /** Whether a question may have several right choices: it has no metadata and asks for "two ways" or "which are". */
    private static boolean mayBeSeveral(Question question) {
        String stem = question.title().value();
        return !question.hasMetadata() && SEVERAL.of(question.lang()).isIn(stem);
    }
}
