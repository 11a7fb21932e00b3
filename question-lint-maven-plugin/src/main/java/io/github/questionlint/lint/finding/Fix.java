package io.github.questionlint.lint.finding;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Message;
import io.github.questionlint.lint.rule.Safety;
import java.util.List;

/**
 * A fix of a finding, in the same file.
 *
 * @param safety whether it may be applied without being asked for
 * @param description what it does
 * @param edits what changes in the file, in its order; no two overlap
 */
public record Fix(Safety safety, Message description, List<Edit> edits) {

    /** Keeps its own copy of the edits. */
    public Fix {
        edits = List.copyOf(edits.stream().sorted().toList());
    }

    /** Whether it may be applied without being asked for. */
    public boolean isSafe() {
        return safety == Safety.SAFE;
    }
}
