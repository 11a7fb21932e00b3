package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import java.time.LocalDate;

final class ReviewFuture implements Rule<Question> {
    private final LocalDate latest;

    /** A reviewer east of the build server may be a day ahead of it. */
    ReviewFuture(Options options) {
        latest = options.today().plusDays(1);
    }

    @Override
    public View<Question> view() {
        return View.QUESTION;
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
