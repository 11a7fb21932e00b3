package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;

final class AnswerMissing implements Rule<AnswerGap> {
    @Override
    public View<AnswerGap> view() {
        return AnswerGap.VIEW;
    }

    @Override
    public void check(AnswerGap gap, Reporter reporter) {
        Question question = gap.expected().question();
        if (gap.usual()) {
            reporter.report(question.title().span(), "usual");
            return;
        }
        if (gap.expected().isWithoutSection()) {
            reporter.report(question.title().span(), place(question));
        }
        gap.expected()
                .answer()
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
            String list = !part.isEmpty() && answer.question().format().equals(Question.LIST) ? "-list" : "";
            reporter.report(answer.opening(), part + (empty ? "empty" : "nothing-visible") + list);
        }
    }
}
