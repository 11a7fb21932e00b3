package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.FileRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.QuestionFile;

final class AnswerEmpty implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            if (answer.isEmpty()) {
                String wording = answer.section().text().isBlank() ? "empty" : "nothing-visible";
                reporter.report(
                        answer.opening(), wording, answer.section().role().key());
            }
        }
    }
}
