package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.workspace.BankFailure;
import io.github.questionlint.lint.workspace.BankPlace;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Goal;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.OutputFolder;
import io.github.questionlint.lint.workspace.RuleChoice;
import io.github.questionlint.lint.workspace.Trust;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceLint;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.source.Characters;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with a bank, reports it, and fails where it is too severe.
 *
 * @param place the bank
 * @param severities rules or families with a severity that goes before that of the configuration
 * @param only the rules or families that run; all of them if empty
 * @param reports the reports
 * @param terms what counts
 * @param cache whether the last result is used while nothing changes; null to decide by the environment
 */
public record CheckGoal(
        BankPlace place,
        List<String> severities,
        List<String> only,
        Reporting reports,
        Terms terms,
        @Nullable Boolean cache)
        implements Goal {

    /** Keeps its own copies of the lists. */
    public CheckGoal {
        severities = List.copyOf(severities);
        only = List.copyOf(only);
    }

    @Override
    public void run(Caller caller) throws GoalError, BankFailure {
        GoalMessages messages = caller.messages();
        Gate gate = Gate.of(terms, messages);
        RuleChoice rules = RuleChoice.of(severities, only, messages);
        WorkspaceReader reader = new WorkspaceReader(messages, Trust.of(terms.trust()), place.others());
        Workspace workspace = reader.open(place);
        Path folder = workspace.folder();
        ReportWriter writer = new ReportWriter(reports, folder, caller);
        WorkspaceLint lint = WorkspaceLint.of(workspace.empty(), reader, WorkspaceLint.today(), rules);
        LintResult fresh = lint.fresh(all(lint, caller));
        if (workspace.isParent() && fresh.questions() == 0 && fresh.findings().isEmpty()) {
            caller.output().info(messages.of("parent"));
            return;
        }
        LintResult changed = new ChangedSince(terms.since(), caller.output(), messages).of(fresh, lint.run(), folder);
        LintResult named = workspace.named().of(changed, lint.run());
        LintResult result = lint.run().once(named);
        writer.write(
                result,
                lint.run().tasks(named),
                Audience.of(caller, gate.shown(), lint.run().today()));
        reader.demandQuestions(workspace, fresh.bank());
        gate.judge(result);
    }

    /** A report that shows the questions themselves needs them read. */
    private LintResult cached(WorkspaceLint lint, Caller caller) throws GoalError {
        boolean wanted = cache == null ? !Progress.isCi(caller.environment()) : cache;
        boolean trusted = lint.reader().trust().isAll();
        if (!wanted || !trusted || lint.workspace().isChanged() || reports.include("html")) {
            return lint.all();
        }
        Path folder = OutputFolder.of(reports.directory(), lint.workspace().folder());
        return lint.all(folder.resolve("cache.bin"));
    }

    private LintResult all(WorkspaceLint lint, Caller caller) throws GoalError {
        Progress progress = new Progress(caller.output(), caller.messages());
        LintResult result = progress.during(Progress.attended(caller), () -> cached(lint, caller));
        List<DetectedLayout> layouts = result.bank().detected();
        if (!layouts.isEmpty()) {
            String found = layouts.stream()
                    .map(layout -> found(layout, caller.messages()))
                    .collect(Collectors.joining(", "));
            caller.output().info(Characters.shown(caller.messages().of("found", found)));
        }
        return result;
    }

    private static String found(DetectedLayout layout, GoalMessages messages) {
        return messages.of(
                "found.layout",
                messages.count(layout.questions(), "question"),
                messages.count(layout.files().size(), "file"),
                layout.summary());
    }
}
