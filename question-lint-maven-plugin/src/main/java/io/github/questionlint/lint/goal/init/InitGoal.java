package io.github.questionlint.lint.goal.init;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.goal.BaselineUpdate;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.NoQuestions;
import io.github.questionlint.lint.workspace.Output;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceLint;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.ParsedBank;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets a bank up: writes a configuration, a POM and what else is wanted, and overwrites nothing.
 *
 * @param directory the folder of the bank; null for the current one
 * @param with what else is written, by name; blank names count for nothing
 * @param newBank whether a small bank is written into a folder without questions
 */
public record InitGoal(@Nullable Path directory, List<String> with, boolean newBank) implements Goal {

    /** Keeps its own copy of the names. */
    public InitGoal {
        with = List.copyOf(with);
    }

    @Override
    public void run(Caller caller) throws GoalError {
        GoalMessages messages = caller.messages();
        Output output = caller.output();
        List<String> extras = extras(messages);
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(BankPlace.of(directory));
        Starter starter = Starter.of(
                workspace.folder(), caller.version(), messages.command().isProgram());
        InitFiles files = new InitFiles(messages, output, starter.root());
        ParsedBank parsed = bank(workspace, caller, starter, files);
        QuestionBank read = parsed.bank();
        read.detected().forEach(layout -> output.info(layout.toString()));
        files.add(starter.files(parsed.settled(read), extras));
        if (!starter.program()) {
            files.ignoreOutput(starter);
        }
        if (extras.contains("baseline")) {
            baseline(workspace, caller);
        }
        next(starter, extras, caller);
    }

    /** The bank that is there, or a new one. */
    private ParsedBank bank(Workspace workspace, Caller caller, Starter starter, InitFiles files) throws GoalError {
        GoalMessages messages = caller.messages();
        WorkspaceReader reader = new WorkspaceReader(messages);
        ParsedBank parsed = reader.parsed(workspace);
        boolean empty = parsed.bank().questions().findAny().isEmpty();
        if (newBank && !empty) {
            throw messages.error("init-full", workspace.folder());
        }
        if (newBank) {
            files.add(NewBank.files(workspace.folder(), messages.lang(), starter.name(), WorkspaceLint.today()));
            return reader.parsed(workspace);
        }
        if (empty && !workspace.mayBeEmpty()) {
            String why = new NoQuestions(workspace.folder(), parsed, messages).text();
            throw new GoalError(why + "\n"
                    + messages.of("init-empty", caller.messages().command().name()));
        }
        return parsed;
    }

    private static void baseline(Workspace workspace, Caller caller) throws GoalError {
        WorkspaceReader reader = new WorkspaceReader(caller.messages());
        if (Files.exists(workspace.baselineFile())) {
            caller.output().info(caller.messages().of("init-kept", workspace.baselineFile()));
            return;
        }
        LintResult result =
                WorkspaceLint.of(workspace, reader, WorkspaceLint.today()).all();
        new BaselineUpdate(workspace, reader, "question-lint", caller.output()).run(false, result);
    }

    private List<String> extras(GoalMessages messages) throws GoalError {
        List<String> wanted =
                with.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        for (String name : wanted) {
            if (!Starter.EXTRAS.contains(name)) {
                String all = String.join(", ", Starter.EXTRAS);
                throw messages.error("init-unknown", name, messages.suggestion(name, Starter.EXTRAS), all);
            }
        }
        return wanted;
    }

    private static void next(Starter starter, List<String> extras, Caller caller) {
        GoalMessages messages = caller.messages();
        Output output = caller.output();
        if (extras.contains("pre-commit")) {
            output.info(messages.of("init-hook", "git config core.hooksPath .githooks"));
        }
        if (extras.contains("pre-commit-config")) {
            output.info(messages.of("init-hook", "pre-commit install"));
        }
        if (!starter.isPublished()) {
            output.warn(
                    messages.of(starter.program() ? "init-unpublished.program" : "init-unpublished", caller.version()));
        }
        output.info(messages.of(
                "init-next", messages.command().isProgram() ? messages.command().name() + " check" : "mvn verify"));
    }
}
