package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Status;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

final class ReviewStale implements Rule<BankQuestion> {
    private final LocalDate today;
    private final int days;

    ReviewStale(Options options) {
        today = options.today();
        days = options.integer("days");
    }

    @Override
    public View<BankQuestion> view() {
        return BankQuestion.VIEW;
    }

    @Override
    public void check(BankQuestion asked, Reporter reporter) {
        Question question = asked.question();
        if (question.status() == Status.REVIEWED) {
            question.fields()
                    .map("review")
                    .ifPresent(review -> check(review, days(question, asked.topics()), reporter));
        }
    }

    private void check(Fields review, int allowed, Reporter reporter) {
        if (review.date("next").isPresent()) {
            review.date("next")
                    .filter(today::isAfter)
                    .ifPresent(due -> reporter.report(place(review, "next"), "due", due));
        } else {
            review.date("date")
                    .filter(date -> date.plusDays(allowed).isBefore(today))
                    .ifPresent(date -> reporter.report(place(review, "date"), "old", date, allowed));
        }
    }

    private static Span place(Fields review, String name) {
        return review.text(name).map(Text::span).orElse(review.span());
    }

    /** The topic with the fastest changes decides. */
    private int days(Question question, Topics topics) {
        return question.topics().stream()
                .flatMap(topic -> topics.topic(topic.value()).stream())
                .flatMap(topic -> topic.number("staleAfterDays").stream())
                .mapToInt(BigDecimal::intValue)
                .min()
                .orElse(days);
    }
}
