package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToReviewTest {

    private static Finding pair(int line, Severity severity, int likeness) {
        Span place = new Span("a.md", line, 1, line, 9);
        Message message = new Message("alike", "相似");
        return new Finding(
                "copies",
                Family.DUPLICATES,
                severity,
                place,
                message,
                Optional.empty(),
                List.of(new Related(place, message, likeness)),
                Optional.empty(),
                Optional.empty(),
                "0");
    }

    @Test
    void what_is_certain_comes_first_and_then_the_most_similar_pairs() {
        Finding likely = pair(1, Severity.INFO, 400);
        Finding copied = pair(2, Severity.WARNING, 300);
        Finding likelier = pair(3, Severity.INFO, 700);
        Finding verbatim = pair(4, Severity.ERROR, 1000);
        assertThat(Stream.of(likely, copied, likelier, verbatim).sorted(ToReview.LAST))
                .containsExactly(verbatim, copied, likelier, likely);
        assertThat(Stream.of(likely, copied).filter(ToReview::contains)).containsExactly(likely);
    }
}
