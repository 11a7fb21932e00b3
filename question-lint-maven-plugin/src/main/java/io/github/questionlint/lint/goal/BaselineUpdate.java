package io.github.questionlint.lint.goal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.baseline.BaselineMatch;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.ConsoleReport;
import io.github.questionlint.lint.rule.FormerNames;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.NamedRule;
import io.github.questionlint.lint.workspace.Output;
import io.github.questionlint.lint.workspace.Workspace;
import io.github.questionlint.lint.workspace.WorkspaceReader;
import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the baseline of a bank: all there is at first; later what is still there of it.
 *
 * @param workspace the folder of the bank
 * @param reader reads it
 * @param command what goals are called by, for the hint at the end
 * @param output where it says what it does
 */
public record BaselineUpdate(Workspace workspace, WorkspaceReader reader, String command, Output output) {
    /** How many new findings are listed. */
    private static final int MOST = 10;

    private static final int MOST_BYTES = Baseline.LIMITS.fileBytes();

    /**
     * Writes the file, if it changes.
     *
     * @param accept whether new findings are added to a baseline that is there already
     * @param result every finding, baselined or not
     */
    public void run(boolean accept, LintResult result) throws GoalError {
        boolean first = !Files.exists(workspace.baselineFile());
        Baseline before = current(reader.baselineOfAnyAge(workspace));
        reader.messages().demandNoFailure(result);
        BaselineMatch match = BaselineMatch.of(result.bank(), result.findings(), before);
        List<Finding> fresh = match.left().stream()
                .filter(finding -> finding.severity().compareTo(Severity.INFO) < 0)
                .toList();
        List<Finding> added = first || accept ? fresh : List.of();
        List<Finding> all = Stream.concat(match.baselined().stream(), added.stream())
                .sorted()
                .toList();
        int gone = before.size() - Baseline.of(match.baselined()).size();
        write(all, gone, added.size());
        if (added.isEmpty() && !fresh.isEmpty()) {
            refused(fresh);
        }
    }

    /** The findings on file under the current names of their rules, so that none of them is taken for a new one. */
    private Baseline current(Baseline before) {
        FormerNames former = NamedRule.former();
        before.outdated(former)
                .forEach(
                        problem -> output.info(problem.message(reader.messages().lang())));
        return before.renamed(former);
    }

    private void write(List<Finding> all, int gone, int added) throws GoalError {
        GoalMessages messages = reader.messages();
        Path file = workspace.baselineFile();
        String text = Baseline.of(all).json();
        String defects = messages.count(all.size(), "defect");
        try {
            if (Files.exists(file) && Arrays.equals(InputFile.read(file, MOST_BYTES), text.getBytes(UTF_8))) {
                output.info(messages.of("baseline-same", file, defects));
                return;
            }
            OutputFiles.below(workspace.folder()).write(Baseline.FILE, text);
            output.info(messages.of("baseline-written", file, defects, gone, added));
        } catch (IOException e) {
            throw GoalMessages.error(file, e);
        }
    }

    private void refused(List<Finding> fresh) {
        GoalMessages messages = reader.messages();
        fresh.stream().limit(MOST).forEach(finding -> output.warn(ConsoleReport.headline(finding, messages.lang())));
        String findings = messages.count(fresh.size(), "finding");
        output.warn(messages.of("baseline-fresh", findings, command));
    }
}
