package io.github.questionlint.lint;

import java.util.Arrays;
import java.util.Locale;

/** What a rule is about. */
public enum Family {
    /** The question is there already. */
    DUPLICATES,
    /** The answer is missing or worthless. */
    ANSWERS,
    /** The choices or their marks are wrong. */
    CHOICES,
    /** It does not look as it was meant to. */
    FORMATTING,
    /** The fields and files do not follow the schema. */
    SCHEMA,
    /** The editions of a question differ. */
    TRANSLATIONS,
    /** The bank as a whole, and how it is linted. */
    BANK;

    /** The word for it in files and reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words for families. */
    public static String[] keys() {
        return Arrays.stream(values()).map(Family::key).toArray(String[]::new);
    }
}
