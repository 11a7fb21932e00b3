package io.github.questionlint.lint.workspace;

import io.github.questionlint.source.Characters;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Makes what a file, a name or a configuration says fit for a console: no line of it acts on a terminal or is taken for
 * a command.
 */
public final class SafeText {

    private SafeText() {}

    /** Each line of a text made safe. */
    public static String of(CharSequence text) {
        return Arrays.stream(text.toString().split("\n", -1))
                .map(Characters::console)
                .collect(Collectors.joining("\n"));
    }

    /**
     * An error and its causes with safe messages, for those who print all of them.
     *
     * @return the same error if its messages are safe already
     */
    public static Throwable of(Throwable error) {
        Throwable cause = error.getCause();
        Throwable inside = cause == null || cause == error ? null : of(cause);
        String message = String.valueOf(error.getMessage());
        if (inside == cause && of(message).equals(message)) {
            return error;
        }
        Throwable safe = new Exception(error.getClass().getSimpleName() + ": " + of(message), inside);
        safe.setStackTrace(error.getStackTrace());
        return safe;
    }
}
