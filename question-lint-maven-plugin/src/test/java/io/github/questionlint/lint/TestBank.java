package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A folder in which a test writes a bank: questions are headings of level 3 with choices. */
public record TestBank(Path folder) {
    private static final String CONFIG = "layouts:\n  - {layout: heading, levels: [3], options: task-list}\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** A question of which no choice is marked. */
    public static String unmarked(String title) {
        return "### " + title + "\n\n- [ ] the left one of " + title + "\n- [ ] the right one of " + title + "\n\n";
    }

    /** A question that is as it should be. */
    public static String good(String title) {
        return "### " + title + "\n\n- [x] the left one of " + title + "\n- [ ] the right one of " + title + "\n\n";
    }

    /** Writes a file. */
    public TestBank with(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Takes a file away. */
    public TestBank without(String path) throws IOException {
        Files.delete(folder.resolve(path));
        return this;
    }

    /** Every finding of severity error. */
    public LintResult lint() throws IOException {
        LintConfig config = LintConfig.parse(SourceFile.of(LintConfig.FILE, CONFIG), Rules.ALL);
        LintResult result = linter().lint(QuestionBanks.read(folder, config.readOptions()));
        return result.of(result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
    }

    /** The same, for work that may not throw what Java makes it declare. */
    public LintResult lintQuietly() {
        try {
            return lint();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every rule at its default. */
    public static List<ActiveRule> rules() {
        return LintConfig.defaults().activate(Rules.ALL, TODAY);
    }

    /** A linter with these rules. */
    public static Linter linter() {
        return new Linter(rules());
    }
}
