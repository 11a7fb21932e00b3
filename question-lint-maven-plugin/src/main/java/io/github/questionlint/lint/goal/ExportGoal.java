package io.github.questionlint.lint.goal;

import io.github.questionlint.exchange.Export;
import io.github.questionlint.exchange.Loss;
import io.github.questionlint.exchange.Picture;
import io.github.questionlint.exchange.Selection;
import io.github.questionlint.exchange.Target;
import io.github.questionlint.exchange.Targets;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.OutputFolder;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a bank for other programs.
 *
 * @param place the bank
 * @param directory where the files are written; null for a folder below that of the bank
 * @param to the name of a format
 * @param selection which questions are written
 * @param since the branch, tag or commit since which questions changed that a website shows first; blank or null for none
 */
public record ExportGoal(
        BankPlace place,
        @Nullable Path directory,
        String to,
        Selection selection,
        @Nullable String since) implements Goal {
    /** The size of the largest picture that is copied. */
    private static final int PICTURE_BYTES = 32 << 20;

    @Override
    public void run(Caller caller) throws GoalError {
        GoalMessages messages = caller.messages();
        String name = to.strip();
        Target target = Targets.of(name)
                .orElseThrow(() -> messages.error(
                        "export-unknown",
                        name,
                        messages.suggestion(name, Targets.names()),
                        String.join(", ", Targets.names())));
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(place);
        Path folder = OutputFolder.of(directory, workspace.folder(), "bundle");
        if (folder.toAbsolutePath().normalize().equals(workspace.folder())) {
            throw messages.error("export-folder", folder);
        }
        QuestionBank bank = reader.bank(workspace.beside(folder));
        new ChosenQuestions(messages, selection).demandKnown(bank);
        Set<String> first = new ChangedQuestions(since, caller).of(bank, workspace.folder());
        Export export = Export.of(bank, selection, target, first);
        try {
            OutputFiles files = OutputFiles.near(workspace.folder(), folder);
            export.write(files, messages.lang());
            for (Picture picture : export.pictures()) {
                copy(workspace.folder(), picture, files, caller);
            }
        } catch (IOException e) {
            throw GoalMessages.error(folder, e);
        }
        tell(export, folder, caller);
    }

    /** A picture that cannot be read is told and left out; it is the bank's, whatever may be behind its name. */
    private static void copy(Path bank, Picture picture, OutputFiles files, Caller caller) throws IOException {
        byte[] bytes;
        try {
            Path file = bank.resolve(picture.path()).toRealPath();
            boolean inside = file.startsWith(bank.toRealPath());
            bytes = inside ? InputFile.read(file, PICTURE_BYTES) : new byte[PICTURE_BYTES + 1];
        } catch (IOException e) {
            caller.output().warn(caller.messages().of("export-picture", picture.path(), InputFile.reason(e)));
            return;
        }
        if (bytes.length > PICTURE_BYTES) {
            caller.output().warn(caller.messages().of("export-picture-size", picture.path(), PICTURE_BYTES >> 20));
            return;
        }
        files.write(picture.name(), bytes);
    }

    private void tell(Export export, Path folder, Caller caller) {
        GoalMessages messages = caller.messages();
        String questions = messages.count(export.questions(), "question");
        String said = selection.isNarrow() ? "exported-some" : "exported";
        caller.output().info(messages.of(said, questions, folder, export.leftOut()));
        if (!export.losses().isEmpty()) {
            TreeMap<String, Long> fields = export.losses().stream()
                    .collect(Collectors.groupingBy(Loss::field, TreeMap::new, Collectors.counting()));
            String lost = fields.entrySet().stream()
                    .map(field -> field.getKey() + " (" + field.getValue() + ")")
                    .collect(Collectors.joining(", "));
            caller.output().info(messages.of("export-lost", lost, folder.resolve(Export.LOSSES)));
        }
    }
}
