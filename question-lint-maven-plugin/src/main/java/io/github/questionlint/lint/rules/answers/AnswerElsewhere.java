package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.AnswerPlace;
import io.github.questionlint.model.Question;

final class AnswerElsewhere implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        question.answeredAt()
                .filter(AnswerPlace::repeated)
                .ifPresent(place -> reporter.report(Observation.at(
                                question.title().span(), "copy", place.span().path())
                        .and(place.span(), "there")
                        .dueTo("sheets", question.span().path(), place.span().path())));
    }
}
