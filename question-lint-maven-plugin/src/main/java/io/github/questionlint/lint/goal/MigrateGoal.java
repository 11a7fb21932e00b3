package io.github.questionlint.lint.goal;

import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.lint.LintRun;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.migrate.Migration;
import io.github.questionlint.lint.migrate.Settings;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.Output;
import io.github.questionlint.lint.workspace.OutputFolder;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceLint;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a bank of any layout anew in the native format.
 *
 * @param place the bank
 * @param bundle a bundle to start from instead, its folder or its questions
 * @param directory where the new files are written; null for a folder below that of the bank
 */
public record MigrateGoal(
        BankPlace place, @Nullable Path bundle, @Nullable Path directory) implements Goal {

    @Override
    public void run(Caller caller) throws GoalError {
        GoalMessages messages = caller.messages();
        Output output = caller.output();
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(place);
        Path folder = OutputFolder.of(directory, workspace.folder(), "migrated");
        try {
            Migration.clear(folder);
            demandEmpty(folder, messages);
            Migration migration = migration(workspace, reader);
            int changed = migration.write(folder, OutputFiles.near(workspace.folder(), folder));
            int off = settled(workspace, reader, folder, migration);
            Migration.end(folder);
            String questions = messages.count(migration.size(), "question");
            output.info(messages.of("migrated", questions, folder));
            if (off > 0) {
                output.info(messages.of("migrate-off", messages.count(off, "rule")));
            }
            if (changed > 0) {
                output.warn(messages.of("migrate-changed", messages.count(changed, "question")));
            }
        } catch (IOException e) {
            throw GoalMessages.error(folder, e);
        }
    }

    /** Turns the rules off that only the new bank breaks; what the old one of a bundle breaks is unknown. */
    private int settled(Workspace old, WorkspaceReader reader, Path folder, Migration migration)
            throws IOException, GoalError {
        if (bundle != null) {
            return 0;
        }
        Settings settings = Settings.of(
                        findings(old, reader),
                        findings(reader.open(BankPlace.of(folder)).empty(), reader),
                        tasks())
                .excluding(migration.foreign());
        settings.write(OutputFiles.near(old.folder(), folder));
        return settings.off().size();
    }

    private static Set<String> tasks() {
        return Rules.ALL.stream()
                .filter(rule -> rule.page().isToldEach())
                .map(RuleEntry::name)
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(Workspace workspace, WorkspaceReader reader) throws GoalError {
        LintRun run = new LintRun(workspace.config(), Rules.ALL, WorkspaceLint.today());
        return run.lint(reader.bank(workspace), Published.NONE, (found, rules) -> found)
                .findings();
    }

    /** What a killed run was just writing is nothing that could be lost; the first file that is written takes it away. */
    private static void demandEmpty(Path folder, GoalMessages messages) throws IOException, GoalError {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> there = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            if (there.anyMatch(file -> !OutputFiles.isUnfinished(file))) {
                throw messages.error("migrate-exists", folder);
            }
        }
    }

    private static String text(Path file) throws IOException {
        return new String(InputFile.read(file, Integer.MAX_VALUE), StandardCharsets.UTF_8);
    }

    private Migration migration(Workspace workspace, WorkspaceReader reader) throws IOException, GoalError {
        if (bundle == null) {
            return Migration.of(workspace.folder(), reader.bank(workspace));
        }
        Path file = Files.isDirectory(bundle) ? bundle.resolve(Bundle.QUESTIONS) : bundle;
        try {
            String name = String.valueOf(workspace.folder().getFileName());
            return Migration.of(name, text(file).lines().toList());
        } catch (IllegalArgumentException e) {
            throw reader.messages().error(e, "migrate-bundle", file, String.valueOf(e.getMessage()));
        }
    }
}
