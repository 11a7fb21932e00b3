package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.ActiveRule;
import io.github.questionlint.lint.Finding;
import io.github.questionlint.lint.fix.Draft;
import io.github.questionlint.lint.fix.FileChange;
import io.github.questionlint.lint.fix.Repaired;
import io.github.questionlint.lint.fix.Repairs;
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
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;

/** Repairs the folder that a goal works on; nothing is written yet. */
final class BankRepair {
    private final Bank bank;

    BankRepair(Bank bank) {
        this.bank = bank;
    }

    /**
     * What repairs make of the folder.
     *
     * @param wanted which findings are to be repaired
     */
    Repaired of(Predicate<Finding> wanted) throws MojoExecutionException {
        List<ActiveRule> rules = bank.config().activate(Rules.ALL, LocalDate.now(ZoneOffset.UTC));
        Repairs repairs = new Repairs(rules, wanted, file -> new FileChange(bank.folder(), file).isPossible());
        try {
            Repaired repaired = repairs.of(this::draft);
            bank.demandQuestions(repaired.last().bank());
            bank.demandNoFailure(repaired.last());
            return repaired;
        } catch (IOException e) {
            throw new MojoExecutionException(bank.folder() + ": " + e.getMessage(), e);
        }
    }

    private Draft draft(Map<String, SourceFile> changed) throws IOException {
        ReadOptions options = bank.options();
        QuestionBank draft = QuestionBanks.read(bank.folder(), options, changed);
        return new Draft(draft, QuestionFileReader.of(draft, options)::read);
    }
}
