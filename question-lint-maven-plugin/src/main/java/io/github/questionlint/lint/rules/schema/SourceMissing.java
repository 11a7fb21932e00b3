package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.QuestionRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Status;

final class SourceMissing implements QuestionRule {
    @Override
    public void check(Question question, Reporter reporter) {
        boolean asked =
                question.hasMetadata() && question.status() == Status.REVIEWED && question.type() == QuestionType.OPEN;
        if (asked && question.fields().maps("sources").isEmpty()) {
            reporter.report(question.title().span(), "none");
        }
    }
}
