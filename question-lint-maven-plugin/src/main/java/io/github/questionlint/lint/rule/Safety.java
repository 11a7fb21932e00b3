package io.github.questionlint.lint.rule;

import java.util.Locale;

/** Whether a fix may be applied without being asked for. */
public enum Safety {
    /** Changes only what the rule says; still proven at every edit before it is written. */
    SAFE,
    /** Likely what the author meant: applied only when its rule is named. */
    SUGGESTED;

    /** The word for it in files and reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
