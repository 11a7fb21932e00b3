package io.github.questionlint.lint.cli;

import io.github.questionlint.source.Messages;
import java.util.List;

/**
 * The texts of the help, in one language. A text of an option is that of its parameter, or one of its command alone.
 *
 * @param lang {@code zh} or {@code en}
 */
record CommandTexts(String lang) {
    private static final Messages MESSAGES = Messages.load(CommandTexts.class, "command_texts");

    /** A text without gaps. */
    String of(String key) {
        return MESSAGES.text(lang, key, List.of());
    }

    /** What an option of a command does. */
    String of(String command, CommandOption option) {
        String own = command + "." + option.parameter();
        return of(MESSAGES.keys("en").contains(own) ? own : "option." + option.parameter());
    }
}
