package io.github.questionlint.lint.maven;

import io.github.questionlint.source.Characters;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * The only way of the goals to the log: whatever a file, a name or a configuration says, no line of it acts on a
 * terminal or is taken for a command.
 *
 * @param to the log
 */
record SafeLog(Log to) implements Log {
    /** Each line of a text made safe. */
    static String safe(CharSequence text) {
        return Arrays.stream(text.toString().split("\n", -1))
                .map(Characters::console)
                .collect(Collectors.joining("\n"));
    }

    /**
     * An error and its causes with safe messages: Maven prints all of them.
     *
     * @return the same error if its messages are safe already
     */
    static Throwable safe(Throwable error) {
        Throwable cause = error.getCause();
        Throwable inside = cause == null || cause == error ? null : safe(cause);
        String message = String.valueOf(error.getMessage());
        if (inside == cause && safe(message).equals(message)) {
            return error;
        }
        Throwable safe = new Exception(error.getClass().getSimpleName() + ": " + safe(message), inside);
        safe.setStackTrace(error.getStackTrace());
        return safe;
    }

    @Override
    public boolean isDebugEnabled() {
        return to.isDebugEnabled();
    }

    @Override
    public void debug(CharSequence text) {
        to.debug(safe(text));
    }

    @Override
    public void debug(CharSequence text, Throwable error) {
        to.debug(safe(text), safe(error));
    }

    @Override
    public void debug(Throwable error) {
        to.debug(safe(error));
    }

    @Override
    public boolean isInfoEnabled() {
        return to.isInfoEnabled();
    }

    @Override
    public void info(CharSequence text) {
        to.info(safe(text));
    }

    @Override
    public void info(CharSequence text, Throwable error) {
        to.info(safe(text), safe(error));
    }

    @Override
    public void info(Throwable error) {
        to.info(safe(error));
    }

    @Override
    public boolean isWarnEnabled() {
        return to.isWarnEnabled();
    }

    @Override
    public void warn(CharSequence text) {
        to.warn(safe(text));
    }

    @Override
    public void warn(CharSequence text, Throwable error) {
        to.warn(safe(text), safe(error));
    }

    @Override
    public void warn(Throwable error) {
        to.warn(safe(error));
    }

    @Override
    public boolean isErrorEnabled() {
        return to.isErrorEnabled();
    }

    @Override
    public void error(CharSequence text) {
        to.error(safe(text));
    }

    @Override
    public void error(CharSequence text, Throwable error) {
        to.error(safe(text), safe(error));
    }

    @Override
    public void error(Throwable error) {
        to.error(safe(error));
    }
}
