package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.workspace.Output;
import org.apache.maven.plugin.logging.Log;

/**
 * What goals say, in the log of a build.
 *
 * @param log the log
 */
record LogOutput(Log log) implements Output {
    @Override
    public void info(String text) {
        log.info(text);
    }

    @Override
    public void warn(String text) {
        log.warn(text);
    }

    @Override
    public void error(String text) {
        log.error(text);
    }

    @Override
    public void print(String text) {
        Stdout.print(text);
    }

    @Override
    public boolean isInfoShown() {
        return log.isInfoEnabled();
    }

    @Override
    public boolean isWarnShown() {
        return log.isWarnEnabled();
    }
}
