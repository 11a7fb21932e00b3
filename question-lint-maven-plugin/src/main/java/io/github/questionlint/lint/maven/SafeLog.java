package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.workspace.SafeText;
import org.apache.maven.plugin.logging.Log;

/**
 * The only way of the goals to the log: whatever a file, a name or a configuration says, no line of it acts on a
 * terminal or is taken for a command.
 *
 * @param to the log
 */
record SafeLog(Log to) implements Log {
    @Override
    public boolean isDebugEnabled() {
        return to.isDebugEnabled();
    }

    @Override
    public void debug(CharSequence text) {
        to.debug(SafeText.of(text));
    }

    @Override
    public void debug(CharSequence text, Throwable error) {
        to.debug(SafeText.of(text), SafeText.of(error));
    }

    @Override
    public void debug(Throwable error) {
        to.debug(SafeText.of(error));
    }

    @Override
    public boolean isInfoEnabled() {
        return to.isInfoEnabled();
    }

    @Override
    public void info(CharSequence text) {
        to.info(SafeText.of(text));
    }

    @Override
    public void info(CharSequence text, Throwable error) {
        to.info(SafeText.of(text), SafeText.of(error));
    }

    @Override
    public void info(Throwable error) {
        to.info(SafeText.of(error));
    }

    @Override
    public boolean isWarnEnabled() {
        return to.isWarnEnabled();
    }

    @Override
    public void warn(CharSequence text) {
        to.warn(SafeText.of(text));
    }

    @Override
    public void warn(CharSequence text, Throwable error) {
        to.warn(SafeText.of(text), SafeText.of(error));
    }

    @Override
    public void warn(Throwable error) {
        to.warn(SafeText.of(error));
    }

    @Override
    public boolean isErrorEnabled() {
        return to.isErrorEnabled();
    }

    @Override
    public void error(CharSequence text) {
        to.error(SafeText.of(text));
    }

    @Override
    public void error(CharSequence text, Throwable error) {
        to.error(SafeText.of(text), SafeText.of(error));
    }

    @Override
    public void error(Throwable error) {
        to.error(SafeText.of(error));
    }
}
