package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import java.util.Comparator;
import java.util.List;

/**
 * The findings that fit into a report.
 *
 * @param kept the most severe ones, in the order of paths and places
 * @param left the number of the rest
 */
record Selection(List<Finding> kept, int left) {

    /** Takes at most {@code most} findings; of equally severe ones, the first of the bank. */
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
