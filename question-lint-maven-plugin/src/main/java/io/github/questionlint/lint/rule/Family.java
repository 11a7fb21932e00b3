package io.github.questionlint.lint.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule is about. */
public enum Family {
    /** The question is there already. */
    DUPLICATES,
    /** The answer is missing or useless. */
    ANSWERS,
    /** The choices or their marks are wrong. */
    CHOICES,
    /** The text does not render as intended. */
    FORMATTING,
    /** The fields and files do not follow the schema. */
    SCHEMA,
    /** The editions of a question differ. */
    TRANSLATIONS,
    /** The bank as a whole and its linting. */
    BANK;

    private static final Pattern PACKAGE = Pattern.compile("\\.lint\\.rules\\.(\\w+)");

    /** The word for it in files and reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The family of a rule: the first package below {@code lint.rules} that its class or page lies in. */
    static Family of(Class<?> beside) {
        Matcher matcher = PACKAGE.matcher(beside.getPackageName());
        if (!matcher.find()) {
            throw new IllegalArgumentException(beside.getName() + " lies in no package of a family");
        }
        return valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    }

    /** All words for families. */
    public static String[] keys() {
        return Arrays.stream(values()).map(Family::key).toArray(String[]::new);
    }
}
