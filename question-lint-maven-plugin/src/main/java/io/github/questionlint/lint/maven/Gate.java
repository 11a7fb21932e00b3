package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.Ratchet;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.git.GitChanges;
import io.github.questionlint.lint.git.GitTrouble;
import io.github.questionlint.lint.report.ConsoleReport;
import io.github.questionlint.lint.report.ReportMessages;
import io.github.questionlint.lint.rule.Severity;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a result and a build that passes.
 *
 * @param bar the least severity that fails; empty where none does
 * @param since what a bank is compared with; blank or null where all of it counts
 */
record Gate(Optional<Severity> bar, @Nullable String since, Log log) {

    /** The severity of a word; nothing for {@code never}. */
    static Optional<Severity> bar(String failOn, String lang) throws MojoExecutionException {
        if (failOn.equals("never")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Severity.values())
                .filter(severity -> severity != Severity.NONE && severity.key().equals(failOn.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException(GoalMessages.of(lang, "fail-on-unknown", failOn))));
    }

    /** Writes the reports of what counts, and then fails if it has to. */
    void judge(Workspace bank, LintResult all, ReportWriter writer, String command)
            throws MojoExecutionException, MojoFailureException {
        LintResult result = changed(bank, all);
        writer.write(result, command);
        bank.demandNoFailure(result);
        verdict(result, bank.lang());
    }

    private LintResult changed(Workspace bank, LintResult all) throws MojoExecutionException {
        if (since == null || since.isBlank()) {
            return all;
        }
        try (GitChanges changes = GitChanges.since(bank.folder(), since.strip())) {
            LintResult result = new Ratchet(changes, all).changed();
            int left = all.findings().size() - result.findings().size();
            log.info(GoalMessages.of(bank.lang(), "since", since.strip(), changes.base(), left));
            return result;
        } catch (GitTrouble e) {
            throw new MojoExecutionException(GoalMessages.of(bank.lang(), "since." + e.wording(), e.args()), e);
        } catch (IOException e) {
            throw new MojoExecutionException(bank.folder() + ": " + e.getMessage(), e);
        }
    }

    private void verdict(LintResult result, String language) throws MojoFailureException {
        boolean failed = bar.isPresent()
                && result.findings().stream()
                        .anyMatch(finding -> finding.severity().compareTo(bar.get()) <= 0);
        if (!failed) {
            return;
        }
        ConsoleReport console = new ConsoleReport(result, language);
        String counts = GoalMessages.of(
                language,
                "failed",
                console.counts(),
                ReportMessages.count(language, result.questions(), "question"),
                bar.get().key());
        String top = result.mostSevere(10).stream()
                .map(finding -> "  " + console.headline(finding))
                .collect(Collectors.joining("\n"));
        throw new MojoFailureException(counts + "\n" + top);
    }
}
