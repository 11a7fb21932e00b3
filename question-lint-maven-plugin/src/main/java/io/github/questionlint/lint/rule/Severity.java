package io.github.questionlint.lint.rule;

import java.util.Locale;

/** How much a finding matters; the gravest first. */
public enum Severity {
    /** Fails the build. */
    ERROR,
    /** Should be mended. */
    WARNING,
    /** For those who look at the reports. */
    INFO,
    /** The rule is off. */
    NONE;

    /** The word for it in files and reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of a word of a file that has been checked already. */
    public static Severity of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
