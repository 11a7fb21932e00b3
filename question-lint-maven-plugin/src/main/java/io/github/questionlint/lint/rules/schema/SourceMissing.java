package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Status;

final class SourceMissing implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        boolean asked =
                question.hasMetadata() && question.status() == Status.REVIEWED && question.type() == QuestionType.OPEN;
        if (asked && question.fields().maps("sources").isEmpty()) {
            reporter.report(question.title().span(), "none");
        }
    }
}
