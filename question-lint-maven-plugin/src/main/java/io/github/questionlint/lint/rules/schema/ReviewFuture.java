package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.QuestionRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.model.Question;
import java.time.LocalDate;

final class ReviewFuture implements QuestionRule {
    private final LocalDate latest;

    /** A reviewer east of the build server may be a day ahead of it. */
    ReviewFuture(Options options) {
        latest = options.today().plusDays(1);
    }

    @Override
    public void check(Question question, Reporter reporter) {
        question.fields()
                .map("review")
                .filter(review -> review.date("date").filter(latest::isBefore).isPresent())
                .flatMap(review -> review.text("date"))
                .ifPresent(date -> reporter.report(date.span(), "future", date));
    }
}
