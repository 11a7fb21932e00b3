package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.FileRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.model.QuestionFile;

final class AnswerLabelOnly implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            if (answer.blocks().isEmpty() && answer.labelled()) {
                String label = Excerpt.of(answer.section().visibleText());
                reporter.report(answer.section().text().span(), "label", label);
            }
        }
    }
}
