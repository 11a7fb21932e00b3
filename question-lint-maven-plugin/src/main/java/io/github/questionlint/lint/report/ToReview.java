package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Severity;
import java.util.Comparator;

/** Pairs of questions that may be the same: a list of its own, which a person works through from the top. */
final class ToReview {
    /** What is certain comes first, errors before warnings; what is to be reviewed comes last, the most similar pairs before the others. */
    static final Comparator<Finding> LAST = Comparator.comparing(ToReview::contains)
            .thenComparing(Finding::severity)
            .thenComparing(finding -> contains(finding) ? -finding.likeness() : 0);

    private ToReview() {}

    static boolean contains(Finding finding) {
        return finding.family() == Family.DUPLICATES
                && finding.severity() == Severity.INFO
                && !finding.related().isEmpty();
    }
}
