package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.source.Characters;
import java.util.UUID;

/** Prints the content of files. */
final class PrintedDiff {

    private PrintedDiff() {}

    /**
     * Prints a diff with nothing in it that acts on a terminal; on GitHub within a section where no line of it is taken for
     * a command.
     */
    static void print(String diff, Caller caller) {
        String shown = Characters.shownLines(diff);
        if ("true".equals(caller.environment().get("GITHUB_ACTIONS"))) {
            String end = UUID.randomUUID().toString();
            caller.output().print("::stop-commands::" + end + "\n" + shown + "::" + end + "::\n");
        } else {
            caller.output().print(shown);
        }
    }
}
