package io.github.questionlint.lint.report;

import io.github.questionlint.source.Messages;
import java.util.Arrays;

/** The texts of the reports, in English and Chinese. */
public final class GoalMessages {
    private static final Messages WORDS = Messages.load(GoalMessages.class, "words");

    private GoalMessages() {}

    /** A number of things, such as {@code 1 error} or {@code 3 errors}. */
    public static String count(String lang, long number, String thing) {
        return of(lang, "count." + thing + (number == 1 ? ".one" : ".many"), number);
    }

    /** A message in {@code zh} or, for any other language, in English. */
    public static String of(String lang, String key, Object... args) {
        return WORDS.text(lang, key, Arrays.stream(args).map(String::valueOf).toList());
    }
}
