package io.github.questionlint.lint.goal;

import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.OutputFolder;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes a bank for other programs.
 *
 * @param place the bank
 * @param directory where the bundle is written; null for a folder below that of the bank
 * @param drafts whether drafts are exported too
 */
public record ExportGoal(BankPlace place, @Nullable Path directory, boolean drafts) implements Goal {

    @Override
    public void run(Caller caller) throws GoalError {
        GoalMessages messages = caller.messages();
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(place);
        Path folder = OutputFolder.of(directory, workspace.folder(), "bundle");
        try {
            Bundle bundle = Bundle.of(reader.bank(workspace), drafts);
            bundle.write(OutputFiles.near(workspace.folder(), folder));
            String questions = messages.count(bundle.questions().size(), "question");
            caller.output().info(messages.of("exported", questions, folder, bundle.leftOut()));
        } catch (IOException e) {
            throw GoalMessages.error(folder, e);
        }
    }
}
