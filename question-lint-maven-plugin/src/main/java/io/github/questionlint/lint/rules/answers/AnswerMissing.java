package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Role;

final class AnswerMissing implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        file.questions().stream()
                .filter(AnswerMissing::lacksSection)
                .forEach(question -> reporter.report(question.title().span(), place(question)));
        Answer.all(file).stream()
                .filter(answer -> answer.blocks().isEmpty())
                .forEach(answer -> nothingLeft(answer, reporter));
    }

    private static boolean lacksSection(Question question) {
        boolean wanted = question.answerExpected() && question.type().hasAnswerSection();
        return wanted && question.section(Role.ANSWER).isEmpty();
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
