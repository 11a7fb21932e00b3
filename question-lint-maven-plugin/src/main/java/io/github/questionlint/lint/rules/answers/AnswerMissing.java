package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.QuestionRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;

final class AnswerMissing implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        boolean wanted = question.answerExpected() && question.type().hasAnswerSection();
        if (wanted && question.section(Role.ANSWER).isEmpty()) {
            String wording = switch (question.format()) {
                case Question.NATIVE -> "section";
                case Question.LIST -> "key";
                default -> "none";
            };
            reporter.report(question.title().span(), wording);
        }
    }
}
