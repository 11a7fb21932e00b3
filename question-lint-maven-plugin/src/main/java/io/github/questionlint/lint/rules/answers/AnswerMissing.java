package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;

final class AnswerMissing implements Rule<ExpectedAnswer> {
    @Override
    public View<ExpectedAnswer> view() {
        return ExpectedAnswer.VIEW;
    }

    @Override
    public void check(ExpectedAnswer expected, Reporter reporter) {
        Question question = expected.question();
        if (question.type().hasAnswerSection() && question.section(Role.ANSWER).isEmpty()) {
            reporter.report(question.title().span(), place(question));
        }
        expected.answer()
                .filter(answer -> answer.blocks().isEmpty())
                .ifPresent(answer -> nothingLeft(answer, reporter));
    }

    private static String place(Question question) {
        return switch (question.format()) {
            case Question.NATIVE -> "section";
            case Question.LIST -> "key";
            default -> "none";
        };
    }

    private static void nothingLeft(Answer answer, Reporter reporter) {
        if (answer.labelled()) {
            String label = Excerpt.of(answer.section().visibleText());
            reporter.report(answer.section().text().span(), "label", label);
        } else {
            String part = answer.section().role() == Role.EXPLANATION ? "explanation-" : "";
            boolean empty = answer.section().text().isBlank();
            reporter.report(answer.opening(), part + (empty ? "empty" : "nothing-visible"));
        }
    }
}
