package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;

final class SectionNotForType implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        if (question.hasMetadata() && question.type() != QuestionType.UNKNOWN) {
            String list = question.format().equals(Question.LIST) ? "-list" : "";
            question.sections().values().stream()
                    .filter(section -> !fits(section.role(), question.type()))
                    .forEach(section -> reporter.report(
                            section.heading(),
                            section.role().key() + list,
                            question.type().key()));
        }
    }

    private static boolean fits(Role role, QuestionType type) {
        return switch (role) {
            case CHOICES -> type.hasChoices();
            case PAIRS -> type == QuestionType.MATCHING;
            case ORDER -> type == QuestionType.ORDERING;
            case STARTER, TESTS -> type == QuestionType.CODE;
            default -> true;
        };
    }
}
