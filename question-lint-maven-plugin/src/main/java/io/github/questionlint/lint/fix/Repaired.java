package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came out of repairing a bank; nothing has been written yet.
 *
 * @param originals the files that change, as they are, by path
 * @param changed the same files as they will be
 * @param applied the findings that were repaired
 * @param refused the repairs that were not made
 * @param left the findings with a repair that was not asked for
 * @param last what the rules that can repair say of the bank as it will be
 */
public record Repaired(
        SortedMap<String, SourceFile> originals,
        SortedMap<String, SourceFile> changed,
        List<Finding> applied,
        List<Refusal> refused,
        List<Finding> left,
        LintResult last) {

    /** Keeps its own copies. */
    public Repaired {
        originals = new TreeMap<>(originals);
        changed = new TreeMap<>(changed);
        applied = List.copyOf(applied.stream().sorted().toList());
        refused = List.copyOf(refused);
        left = List.copyOf(left);
    }
}
