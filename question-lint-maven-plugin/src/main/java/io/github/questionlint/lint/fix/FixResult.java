package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of fixing a bank; nothing has been written yet.
 *
 * @param originals the files that change, as they are, by path
 * @param changed the same files as they will be
 * @param applied the findings that were fixed
 * @param refused the fixes that were not made
 * @param left the findings with a fix that was not asked for
 * @param last what the rules that can fix say of the bank as it will be
 */
public record FixResult(
        SortedMap<String, SourceFile> originals,
        SortedMap<String, SourceFile> changed,
        List<Finding> applied,
        List<Refusal> refused,
        List<Finding> left,
        LintResult last) {

    /** Keeps its own copies. */
    public FixResult {
        originals = new TreeMap<>(originals);
        changed = new TreeMap<>(changed);
        applied = List.copyOf(applied.stream().sorted().toList());
        refused = List.copyOf(refused);
        left = List.copyOf(left);
    }
}
