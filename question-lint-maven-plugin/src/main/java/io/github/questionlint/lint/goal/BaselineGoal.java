package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.Trust;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceLint;
import io.github.questionlint.lint.workspace.WorkspaceReader;

/**
 * Writes the defects that a bank has today into its baseline.
 *
 * @param place the bank
 * @param accept whether new findings are added to a baseline that is there already
 */
public record BaselineGoal(BankPlace place, boolean accept) implements Goal {

    @Override
    public void run(Caller caller) throws GoalError {
        WorkspaceReader reader = new WorkspaceReader(caller.messages(), Trust.ALL, place.others());
        Workspace workspace = reader.open(place);
        LintResult result =
                WorkspaceLint.of(workspace, reader, WorkspaceLint.today()).all();
        new BaselineUpdate(workspace, reader, caller.messages().command().name(), caller.output()).run(accept, result);
    }
}
