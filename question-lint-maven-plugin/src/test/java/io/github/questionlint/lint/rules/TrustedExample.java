package io.github.questionlint.lint.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.LintRun;
import io.github.questionlint.lint.Past;
import io.github.questionlint.lint.TrustedComments;
import io.github.questionlint.lint.Untrusted;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.baseline.BaselineGrowth;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionFileReader;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bank of an example as a branch has it, with the files that are trusted.
 *
 * @param files the trusted files, by path; an example that names no trusted configuration changes none
 */
record TrustedExample(Map<String, byte[]> files) implements Past {

    @Override
    public Optional<SourceFile> file(String path) {
        return own(path);
    }

    @Override
    public Optional<SourceFile> own(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> SourceFile.of(path, new String(bytes, UTF_8)));
    }

    /** Every finding that counts. */
    LintResult lint(LintRun branch, QuestionBank bank, Baseline written) throws IOException {
        LintConfig now = branch.config();
        LintConfig before = own(LintConfig.FILE)
                .map(file -> LintConfig.parse(file, Rules.ALL))
                .orElse(now);
        LintRun run = new LintRun(before.lowered(now), branch.entries(), branch.today());
        QuestionFileReader reader = QuestionFileReader.of(bank, before.readOptions());
        TrustedComments comments = TrustedComments.of(bank, this, reader::read);
        LintResult all = run.lint(bank, Published.NONE, (found, rules) -> found, comments);
        Baseline trusted = own(Baseline.FILE).map(Baseline::parse).orElse(Baseline.NONE);
        List<Problem> problems = new ArrayList<>(before.withheld(now));
        problems.addAll(Untrusted.of(bank, this));
        BaselineGrowth.of(Untrusted.RULE, trusted, written, bank.entries()).ifPresent(problems::add);
        return run.withheld(run.fresh(all, trusted, written), problems);
    }
}
