package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.report.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps what a goal says, each text below the word that Maven puts before it. */
public final class SaidOutput implements Output {
    private final List<String> said = new ArrayList<>();

    /** All that was said. */
    public List<String> said() {
        return said;
    }

    /** Someone who reads English, on no console. */
    public Caller caller(Map<String, String> environment) {
        return new Caller(
                GoalMessages.in("en", Command.maven("question-lint")),
                Path.of(""),
                this,
                "1.2.3",
                false,
                false,
                environment);
    }

    @Override
    public void info(String text) {
        said.add("[INFO] " + text);
    }

    @Override
    public void warn(String text) {
        said.add("[WARNING] " + text);
    }

    @Override
    public void error(String text) {
        said.add("[ERROR] " + text);
    }

    @Override
    public void print(String text) {
        said.add(text);
    }

    @Override
    public boolean isInfoShown() {
        return true;
    }

    @Override
    public boolean isWarnShown() {
        return true;
    }
}
