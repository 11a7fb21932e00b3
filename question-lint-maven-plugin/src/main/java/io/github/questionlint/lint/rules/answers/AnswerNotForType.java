package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;

final class AnswerNotForType implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        QuestionType type = question.type();
        if (question.hasMetadata() && type != QuestionType.UNKNOWN && !type.hasAnswerSection()) {
            String message = question.format().equals(Question.LIST) ? "answer-list" : "answer";
            question.section(Role.ANSWER).ifPresent(answer -> reporter.report(answer.heading(), message, type.key()));
        }
    }
}
