package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.workspace.Caller;
import java.time.LocalDate;

/**
 * For whom the reports of a run are.
 *
 * @param command how they call goals
 * @param least the least severity that they see on the console
 * @param day the day of the run
 * @param colours whether their console has colours
 */
record Audience(Command command, Severity least, LocalDate day, boolean colours) {

    /** Those who call a goal. */
    static Audience of(Caller caller, Severity least, LocalDate day) {
        return new Audience(caller.messages().command(), least, day, caller.colours());
    }
}
