package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.fix.BankFixes;
import io.github.questionlint.lint.fix.FileChange;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.fix.FixRounds;
import io.github.questionlint.lint.fix.UnifiedDiff;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.NamedRule;
import io.github.questionlint.lint.workspace.Output;
import io.github.questionlint.lint.workspace.OutputFolder;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceLint;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fixes that do no harm, and lists what else could be fixed.
 *
 * @param place the bank
 * @param rules the rules whose suggested fixes are made too, by name; blank names count for nothing
 * @param dryRun whether no file of the bank is written, but a diff
 * @param directory where the diff is written; null for a folder below that of the bank
 */
public record FixGoal(
        BankPlace place,
        List<String> rules,
        boolean dryRun,
        @Nullable Path directory) implements Goal {

    /** Keeps its own copy of the names. */
    public FixGoal {
        rules = List.copyOf(rules);
    }

    @Override
    public void run(Caller caller) throws GoalError {
        GoalMessages messages = caller.messages();
        Output output = caller.output();
        Set<String> asked = asked(caller);
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(place);
        FixResult fixed = fixed(workspace, reader, asked);
        FixSummary summary =
                new FixSummary(fixed, messages, caller.messages().command().name());
        if (dryRun) {
            summary.before(show(fixed, workspace, caller)).forEach(output::info);
        } else {
            write(fixed, workspace, messages);
            summary.after().forEach(output::info);
        }
        summary.refused().forEach(output::warn);
        summary.left().forEach(output::info);
    }

    /** The safe fixes, and all fixes of the requested rules, whether on or off; nothing is written yet. */
    private static FixResult fixed(Workspace workspace, WorkspaceReader reader, Set<String> asked) throws GoalError {
        List<ActiveRule> active = workspace.config().activate(Rules.ALL, WorkspaceLint.today(), asked);
        Predicate<Finding> wanted =
                finding -> workspace.named().include(finding.span().path())
                        && (BankFixes.isSafe(finding) || asked.contains(finding.rule()));
        FixRounds rounds = new FixRounds(active, wanted, file -> new FileChange(workspace.folder(), file).isPossible());
        FixResult fixed = rounds.of(reader.parsed(workspace));
        reader.demandQuestions(workspace, fixed.last().bank());
        reader.messages().demandNoFailure(fixed.last());
        return fixed;
    }

    private Set<String> asked(Caller caller) throws GoalError {
        GoalMessages messages = caller.messages();
        Set<String> asked = new LinkedHashSet<>();
        for (String name : rules) {
            if (!name.isBlank()) {
                RuleEntry rule = NamedRule.of(name.strip(), messages);
                asked.add(rule.name());
                if (rule.page().fixChanges().isEmpty()) {
                    caller.output().warn(messages.of("fix.cannot", rule.name()));
                }
            }
        }
        return asked;
    }

    private Path show(FixResult fixed, Workspace workspace, Caller caller) throws GoalError {
        Path file = OutputFolder.of(directory, workspace.folder()).resolve("fix.diff");
        String diff = fixed.changed().values().stream()
                .map(after -> UnifiedDiff.of(after.path(), before(fixed, after).text(), after.text()))
                .collect(Collectors.joining());
        PrintedDiff.print(diff, caller);
        try {
            OutputFiles.near(workspace.folder(), file.resolveSibling("")).write("fix.diff", diff);
        } catch (IOException e) {
            throw caller.messages().error(e, "fix.unwritten", InputFile.explained(e));
        }
        return file;
    }

    private static void write(FixResult fixed, Workspace workspace, GoalMessages messages) throws GoalError {
        OutputFiles out = OutputFiles.below(workspace.folder());
        for (Map.Entry<String, SourceFile> change : fixed.changed().entrySet()) {
            try {
                new FileChange(workspace.folder(), before(fixed, change.getValue())).write(change.getValue(), out);
            } catch (IOException e) {
                throw messages.error(e, "fix.unwritten", InputFile.explained(e));
            }
        }
    }

    private static SourceFile before(FixResult fixed, SourceFile after) {
        return Objects.requireNonNull(fixed.originals().get(after.path()));
    }
}
