package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.QuestionFile;

final class AnswerLabelOnly implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            if (answer.blocks().isEmpty() && answer.labelled()) {
                String label = Prose.excerpt(answer.section().visibleText());
                reporter.report(answer.section().text().span(), "label", label);
            }
        }
    }
}
