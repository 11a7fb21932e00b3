package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.QuestionRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;

final class AnswerNotForType implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        QuestionType type = question.type();
        if (question.hasMetadata() && type != QuestionType.UNKNOWN && !type.hasAnswerSection()) {
            question.section(Role.ANSWER).ifPresent(answer -> reporter.report(answer.heading(), "answer", type.key()));
        }
    }
}
