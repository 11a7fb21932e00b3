package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.git.CheckedOut;
import io.github.questionlint.lint.report.Circumstances;
import io.github.questionlint.lint.report.History;
import io.github.questionlint.lint.report.ReportInput;
import io.github.questionlint.lint.report.Revision;
import io.github.questionlint.lint.report.Version;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.lint.workspace.Caller;
import io.github.questionlint.lint.workspace.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What reports say about a bank beside the result.
 *
 * @param folder the folder of the bank
 * @param caller who runs the goal
 */
record ReportedBank(Path folder, Caller caller) {

    /**
     * The input of reports.
     *
     * @param result the findings, each cause told once
     * @param tasks the same with each task by itself
     * @param revision whether they say what is checked out
     * @param history earlier runs
     */
    ReportInput input(LintResult result, LintResult tasks, Audience audience, boolean revision, History history) {
        return new ReportInput(
                result,
                tasks,
                Rules.ALL.stream().map(RuleEntry::page).toList(),
                Version.current(),
                caller.messages().lang(),
                circumstances(audience, revision, history),
                Checkout.prefix(folder, caller.environment()),
                PullRequest.changed(result, folder, caller.environment()));
    }

    private Circumstances circumstances(Audience audience, boolean wanted, History history) {
        Optional<Revision> revision = wanted
                ? CheckedOut.around(folder).flatMap(head -> Revision.of(head.commit(), head.remote()))
                : Optional.empty();
        return new Circumstances(
                audience.command(),
                audience.least(),
                Files.exists(folder.resolve(LintConfig.FILE)),
                Checkout.base(folder),
                Checkout.name(folder),
                audience.day(),
                revision,
                history);
    }
}
