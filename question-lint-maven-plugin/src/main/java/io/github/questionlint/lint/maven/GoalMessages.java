package io.github.questionlint.lint.maven;

import io.github.questionlint.source.Messages;
import java.util.Arrays;

/** What the goals themselves say, in English and Chinese. */
final class GoalMessages {
    private static final Messages MESSAGES = Messages.load(GoalMessages.class, "goal_messages");

    private GoalMessages() {}

    /** A sentence in {@code zh} or, for any other language, in English, with its gaps filled. */
    static String of(String lang, String key, Object... args) {
        return MESSAGES.text(lang, key, Arrays.stream(args).map(String::valueOf).toList());
    }
}
