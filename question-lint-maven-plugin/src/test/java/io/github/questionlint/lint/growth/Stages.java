package io.github.questionlint.lint.growth;

import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.exchange.Export;
import io.github.questionlint.exchange.Selection;
import io.github.questionlint.exchange.Target;
import io.github.questionlint.exchange.Targets;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.LintRun;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.fix.BankFixes;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.fix.FixRounds;
import io.github.questionlint.lint.fix.UnifiedDiff;
import io.github.questionlint.lint.inspect.InspectJson;
import io.github.questionlint.lint.inspect.InspectText;
import io.github.questionlint.lint.inspect.Inspection;
import io.github.questionlint.lint.migrate.Migration;
import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.report.Format;
import io.github.questionlint.lint.report.Formats;
import io.github.questionlint.lint.report.Reported;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.ParsedBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.QuestionFileReader;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.OutputFiles;
import io.github.questionlint.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that the goals do with the bank in a folder, stage by stage, with all rules, also those that are off. */
final class Stages {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Set<String> NAMES =
            Rules.ALL.stream().map(RuleEntry::name).collect(Collectors.toSet());
    private static final String EVERY_RULE = Rules.ALL.stream()
            .filter(rule -> rule.page().severity().key().equals("none"))
            .map(rule -> "  " + rule.name() + ": info\n")
            .collect(Collectors.joining("", "rules:\n", ""));

    private final Path folder;
    private final Clock clock;
    private LintConfig config = LintConfig.defaults();

    Stages(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Runs all stages; a rule that fails is an error. */
    void run() throws Exception {
        config = clock.time("configuration", this::config);
        ReadOptions options = config.readOptions();
        ParsedBank parsed = clock.time("read", () -> QuestionBanks.parse(folder, options));
        QuestionBank bank = clock.time("layouts", parsed::bank);
        LintResult result = lint(parsed, bank);
        for (Format format : Formats.ALL) {
            clock.time("report " + format.name(), () -> Reported.write(format, result));
        }
        baseline(result);
        fix(parsed);
        clock.time("inspect", () -> inspect(parsed));
        for (Target target : Targets.ALL) {
            clock.time("export to " + target.name(), () -> Export.of(bank, Selection.all(true), target));
        }
        migrate(clock.time("export", () -> Bundle.of(bank, true)));
    }

    /** That of the bank; every rule at least as info where it has none or a wrong one. */
    private LintConfig config() throws Exception {
        Path file = folder.resolve(LintConfig.FILE);
        String text = Files.exists(file) ? Files.readString(file) : EVERY_RULE;
        LintConfig read = LintConfig.parse(SourceFile.of(LintConfig.FILE, text), Rules.ALL);
        return read.problems().isEmpty()
                ? read
                : LintConfig.parse(SourceFile.of(LintConfig.FILE, EVERY_RULE), Rules.ALL);
    }

    private LintResult lint(ParsedBank parsed, QuestionBank bank) throws Exception {
        LintRun run = new LintRun(config, Rules.ALL, TODAY);
        List<ActiveRule> rules = new ArrayList<>();
        LintResult found = clock.time(
                "lint",
                () -> run.lint(bank, Published.NONE, (all, active) -> {
                    rules.addAll(active);
                    return all;
                }));
        if (!found.failures().isEmpty()) {
            throw new IllegalStateException(
                    found.failures().toString(), found.failures().get(0).cause());
        }
        QuestionFileReader reader = parsed.reader(bank);
        LintResult proven = clock.time("proof", () -> BankFixes.proven(found, rules, reader::read));
        return clock.time("once", () -> run.once(proven));
    }

    private void baseline(LintResult result) throws Exception {
        String json = clock.time(
                "baseline written", () -> Baseline.of(result.findings()).json());
        Baseline read = clock.time("baseline read", () -> Baseline.parse(SourceFile.of(Baseline.FILE, json)));
        LintRun run = new LintRun(config, Rules.ALL, TODAY);
        clock.time("baseline applied", () -> run.fresh(result, read));
    }

    private void fix(ParsedBank parsed) throws Exception {
        List<ActiveRule> rules = config.activate(Rules.ALL, TODAY, NAMES);
        FixRounds rounds = new FixRounds(rules, finding -> true, file -> true);
        FixResult fixed = clock.time("fix", () -> rounds.of(parsed));
        clock.time(
                "diff",
                () -> fixed.changed().values().stream()
                        .map(after -> UnifiedDiff.of(
                                after.path(),
                                Objects.requireNonNull(fixed.originals().get(after.path()))
                                        .text(),
                                after.text()))
                        .toList());
    }

    private static int inspect(ParsedBank parsed) {
        Inspection inspection = Inspection.of(parsed);
        return InspectText.of(inspection, "en", Command.maven("question-lint"), true)
                        .size()
                + InspectJson.of(inspection, "1.0").length();
    }

    private void migrate(Bundle bundle) throws Exception {
        Path out = folder.resolveSibling(folder.getFileName() + "-migrated");
        Migration migration = clock.time("migrate", () -> Migration.of("bank", bundle.questions()));
        clock.time("migration written", () -> migration.write(out, OutputFiles.below(out)));
        Path lines = out.resolve(Bundle.QUESTIONS);
        Files.writeString(lines, String.join("\n", bundle.questions()) + "\n");
        clock.time("bundle read", () -> QuestionBanks.readBundle(lines));
    }
}
