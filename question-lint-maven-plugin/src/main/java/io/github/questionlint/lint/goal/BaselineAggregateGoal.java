package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.Trust;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import java.util.List;

/**
 * Writes the baseline of a check of all modules of a build.
 *
 * @param root the folder that holds all modules
 * @param banks the banks of the modules
 * @param accept whether new findings are added to a baseline that is there already
 */
public record BaselineAggregateGoal(BankPlace root, List<BankPlace> banks, boolean accept) implements Goal {

    /** Keeps its own copy of the banks. */
    public BaselineAggregateGoal {
        banks = List.copyOf(banks);
    }

    @Override
    public void run(Caller caller) throws GoalError {
        WorkspaceReader reader = new WorkspaceReader(caller.messages(), Trust.ALL, root.others());
        Modules modules = Modules.of(reader.open(root), reader, banks);
        new BaselineUpdate(
                        modules.root().workspace(),
                        reader,
                        caller.messages().command().name(),
                        caller.output())
                .run(accept, modules.lint());
    }
}
