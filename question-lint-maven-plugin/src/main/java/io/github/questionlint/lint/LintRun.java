package io.github.questionlint.lint;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** From a folder to findings, in one call. */
public final class LintRun {

    private LintRun() {}

    /**
     * Reads and checks a folder.
     *
     * @param rules all rules; the configuration says which run
     * @param today the day of the run, for rules about dates
     * @throws IOException if the folder cannot be read
     */
    public static LintResult of(Path folder, LintConfig config, List<RuleEntry> rules, LocalDate today)
            throws IOException {
        QuestionBank bank = QuestionBanks.read(folder, config.readOptions());
        return new Linter(config.activate(rules, today)).lint(bank);
    }
}
