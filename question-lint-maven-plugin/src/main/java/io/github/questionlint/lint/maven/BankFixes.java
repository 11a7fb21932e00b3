package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.fix.Draft;
import io.github.questionlint.lint.fix.FileChange;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.fix.FixRounds;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.QuestionFileReader;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;

/** Fixes the folder that a goal works on; nothing is written yet. */
final class BankFixes {
    private final Workspace bank;

    BankFixes(Workspace bank) {
        this.bank = bank;
    }

    /**
     * What fixes make of the folder: the safe ones, and all of some rules, be they on or off.
     *
     * @param asked the names of these rules
     */
    FixResult of(Set<String> asked) throws MojoExecutionException {
        List<ActiveRule> rules = bank.config().activate(Rules.ALL, LocalDate.now(ZoneOffset.UTC), asked);
        Predicate<Finding> wanted = finding -> isSafe(finding) || asked.contains(finding.rule());
        FixRounds fixes = new FixRounds(rules, wanted, file -> new FileChange(bank.folder(), file).isPossible());
        try {
            FixResult fixed = fixes.of(this::draft);
            bank.demandQuestions(fixed.last().bank());
            bank.demandNoFailure(fixed.last());
            return fixed;
        } catch (IOException e) {
            throw new MojoExecutionException(bank.folder() + ": " + e.getMessage(), e);
        }
    }

    /**
     * What a check found, without the safe fixes that would be refused: reports offer only what fix will do.
     *
     * @param rules the rules that were run
     */
    LintResult proven(LintResult result, List<ActiveRule> rules) {
        FixRounds fixes = new FixRounds(rules, BankFixes::isSafe, file -> true);
        Draft draft = new Draft(result.bank(), QuestionFileReader.of(result.bank(), bank.options())::read);
        return result.of(fixes.proven(draft, result.findings()));
    }

    private static boolean isSafe(Finding finding) {
        return finding.fix().filter(Fix::isSafe).isPresent();
    }

    private Draft draft(Map<String, SourceFile> changed) throws IOException {
        ReadOptions options = bank.options();
        QuestionBank draft = QuestionBanks.read(bank.folder(), options, changed);
        return new Draft(draft, QuestionFileReader.of(draft, options)::read);
    }
}
