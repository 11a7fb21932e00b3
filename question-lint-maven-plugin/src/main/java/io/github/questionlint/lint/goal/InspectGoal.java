package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.inspect.InspectJson;
import io.github.questionlint.lint.inspect.InspectText;
import io.github.questionlint.lint.inspect.Inspection;
import io.github.questionlint.lint.report.Version;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows how each file of a bank was read.
 *
 * @param place the bank
 * @param file a file or folder in it, to be shown question by question; null or blank for all files
 * @param format {@code console} or {@code json}
 * @param directory where the JSON is written; null for a folder below that of the bank
 */
public record InspectGoal(
        BankPlace place,
        @Nullable String file,
        String format,
        @Nullable Path directory) implements Goal {
    private static final List<String> FORMATS = List.of("console", "json");

    @Override
    public void run(Caller caller) throws GoalError {
        GoalMessages messages = caller.messages();
        String wanted = format.strip();
        if (!FORMATS.contains(wanted)) {
            String all = String.join(", ", FORMATS);
            throw messages.error("inspect-format", wanted, messages.suggestion(wanted, FORMATS), all);
        }
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(place);
        String path = path(workspace.folder());
        Inspection inspection = Inspection.of(reader.parsed(workspace)).only(path);
        if (inspection.files().isEmpty() && !path.isEmpty()) {
            throw messages.error("inspect-nothing", path, workspace.folder());
        }
        if (wanted.equals("json")) {
            write(workspace.folder(), InspectJson.of(inspection, Version.current()), caller);
        } else {
            InspectText.of(inspection, messages.lang(), messages.command(), !path.isEmpty())
                    .forEach(caller.output()::info);
        }
    }

    /** The path that is wanted, relative to the folder of the bank and with {@code /}. */
    private String path(Path folder) {
        String written = file == null ? "" : file.strip();
        Path path = folder.resolve(written).normalize();
        return written.isEmpty() || !path.startsWith(folder)
                ? written
                : folder.relativize(path).toString().replace('\\', '/');
    }

    private void write(Path bank, String json, Caller caller) throws GoalError {
        Path target = OutputFolder.of(directory, bank).resolve("inspect.json");
        try {
            OutputFiles.near(bank, target.resolveSibling("")).write("inspect.json", json);
            caller.output().info(caller.messages().of("inspect-wrote", target));
        } catch (IOException e) {
            throw GoalMessages.error(target, e);
        }
    }
}
