package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.LintRun;
import io.github.questionlint.lint.TrustedComments;
import io.github.questionlint.lint.Untrusted;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.baseline.BaselineGrowth;
import io.github.questionlint.lint.cache.LinterJar;
import io.github.questionlint.lint.cache.ResultCache;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.fix.BankFixes;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionFileReader;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lints the bank of a workspace: reads what the run needs, and gives it to the run.
 *
 * @param workspace the folder of the bank
 * @param reader reads it
 * @param run the run
 */
public record WorkspaceLint(Workspace workspace, WorkspaceReader reader, LintRun run) {

    /** Lints with all rules, on a day. */
    public static WorkspaceLint of(Workspace workspace, WorkspaceReader reader, LocalDate today) {
        return of(workspace, reader, today, RuleChoice.ALL);
    }

    /** Lints with some rules, on a day. */
    public static WorkspaceLint of(Workspace workspace, WorkspaceReader reader, LocalDate today, RuleChoice rules) {
        LintConfig config = workspace.config().with(rules.severities());
        return new WorkspaceLint(workspace, reader, new LintRun(config, rules.entries(), today));
    }

    /** The current day in UTC; each goal asks for it once. */
    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Every finding, baselined or not. */
    public LintResult all() throws GoalError {
        Published published = OtherBanks.of(workspace, reader.others(), reader.messages());
        QuestionBank bank = reader.bank(workspace);
        QuestionFileReader files = QuestionFileReader.of(bank, workspace.readOptions());
        LintRun.Proof proof = (found, rules) -> BankFixes.proven(found, rules, files::read);
        Trust trust = reader.trust();
        if (trust.isAll()) {
            return run.lint(bank, published, proof);
        }
        return trust.read(workspace.folder(), reader.messages(), past -> {
            TrustedComments comments = TrustedComments.of(bank, past, files::read);
            LintResult result = run.lint(bank, published, proof, comments);
            return run.withheld(result, Untrusted.of(bank, past));
        });
    }

    /**
     * The same, from the last run if nothing has changed since; its questions are only named then.
     *
     * @param cache the file in which the result is kept
     */
    public LintResult all(Path cache) throws GoalError {
        try {
            ReadOptions options = workspace.readOptions();
            List<String> circumstances = List.of(
                    LinterJar.hash(),
                    run.today().toString(),
                    workspace.config().text(),
                    String.valueOf(run.config().given()),
                    run.entries().stream().map(RuleEntry::name).collect(Collectors.joining(" ")),
                    String.valueOf(workspace.mayBeEmpty()),
                    String.join("/", workspace.modules()));
            return new ResultCache(cache, workspace.folder(), options, circumstances).get(this::all);
        } catch (IOException e) {
            return all();
        }
    }

    /** A result without the findings in the baseline of the workspace, and with what has no effect in a branch. */
    public LintResult fresh(LintResult result) throws GoalError {
        Baseline written = reader.baseline(workspace);
        if (reader.trust().isAll()) {
            return run.fresh(result, written);
        }
        Baseline trusted = reader.trustedBaseline(workspace);
        List<Problem> withheld = new ArrayList<>(workspace.withheld());
        BaselineGrowth.of(Untrusted.RULE, trusted, written, result.bank().entries())
                .ifPresent(withheld::add);
        return run.withheld(run.fresh(result, trusted, written), withheld);
    }
}
