package io.github.questionlint.lint.rule;

import java.util.Locale;

/** The severity of a finding; the most severe first. */
public enum Severity {
    /** Fails the build. */
    ERROR,
    /** Should be fixed. */
    WARNING,
    /** Appears in reports only. */
    INFO,
    /** The rule is off. */
    NONE;

    /** The word for it in files and reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity for a word of a file that has been checked already. */
    public static Severity of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
