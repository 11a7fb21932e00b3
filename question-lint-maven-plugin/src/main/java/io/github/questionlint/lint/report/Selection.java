package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import java.util.Comparator;
import java.util.List;

/**
 * The findings that a report has room for.
 *
 * @param kept the gravest ones, in the order of paths and places
 * @param left how many there are beyond
 */
record Selection(List<Finding> kept, int left) {

    /** Takes at most so many findings; of equal ones, the first of the bank. */
    static Selection of(List<Finding> findings, int most) {
        if (findings.size() <= most) {
            return new Selection(findings, 0);
        }
        List<Finding> kept = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(most)
                .sorted()
                .toList();
        return new Selection(kept, findings.size() - kept.size());
    }
}
