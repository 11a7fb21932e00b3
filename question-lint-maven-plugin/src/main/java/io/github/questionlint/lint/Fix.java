package io.github.questionlint.lint;

import java.util.List;
import java.util.Locale;

/**
 * A repair of a finding, in the file that the finding stands in.
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

    /** Whether a repair may be applied without being asked for. */
    public enum Safety {
        /** Changes nothing but what the rule says; still proven at every edit before it is written. */
        SAFE,
        /** Likely what the author meant: applied only when its rule is named. */
        SUGGESTED;

        /** The word for it in files and reports. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
