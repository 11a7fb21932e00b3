package io.github.questionlint.lint.cli;

import io.github.questionlint.lint.workspace.Output;
import io.github.questionlint.lint.workspace.SafeText;
import java.io.PrintStream;

/**
 * What goals say, on a console.
 *
 * @param said where sentences go
 * @param printed where texts for programs go
 * @param quiet whether only warnings and errors are said
 * @param colours whether their levels have colours
 */
record ConsoleOutput(PrintStream said, PrintStream printed, boolean quiet, boolean colours) implements Output {
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String PLAIN = "\u001b[m";

    @Override
    public void info(String text) {
        if (!quiet) {
            said.println(SafeText.of(text));
        }
    }

    @Override
    public void warn(String text) {
        said.println(level("WARNING", YELLOW) + SafeText.of(text));
    }

    @Override
    public void error(String text) {
        said.println(level("ERROR", RED) + SafeText.of(text));
    }

    private String level(String name, String colour) {
        return "[" + (colours ? colour + name + PLAIN : name) + "] ";
    }

    @Override
    public void print(String text) {
        said.flush();
        printed.print(text);
        printed.flush();
    }

    @Override
    public boolean isInfoShown() {
        return !quiet;
    }

    @Override
    public boolean isWarnShown() {
        return true;
    }
}
