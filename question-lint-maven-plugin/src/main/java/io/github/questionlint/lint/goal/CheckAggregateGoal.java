package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.workspace.BankFailure;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.Trust;
import io.github.questionlint.lint.workspace.WorkspaceLint;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the banks of all modules of a build in one run, and finds duplicates between them.
 *
 * @param root the folder that holds all modules
 * @param banks the banks of the modules
 * @param reports the reports
 * @param terms what counts
 */
public record CheckAggregateGoal(BankPlace root, List<BankPlace> banks, Reporting reports, Terms terms)
        implements Goal {

    /** Keeps its own copy of the banks. */
    public CheckAggregateGoal {
        banks = List.copyOf(banks);
    }

    @Override
    public void run(Caller caller) throws GoalError, BankFailure {
        GoalMessages messages = caller.messages();
        Gate gate = Gate.of(terms, messages);
        WorkspaceReader reader = new WorkspaceReader(messages, Trust.of(terms.trust()), root.others());
        Modules modules = Modules.of(reader.open(root), reader, banks);
        WorkspaceLint all = modules.root();
        Path folder = all.workspace().folder();
        ReportWriter writer = new ReportWriter(reports, folder, caller);
        LintResult fresh = all.fresh(modules.lint());
        LintResult counted = new ChangedSince(terms.since(), caller.output(), messages).of(fresh, all.run(), folder);
        LintResult result = all.run().once(counted);
        writer.write(
                result,
                all.run().tasks(counted),
                Audience.of(caller, gate.shown(), all.run().today()));
        gate.judge(result);
    }
}
