package io.github.questionlint.lint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.exchange.Bundle;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.LintRun;
import io.github.questionlint.lint.baseline.Baseline;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.fix.BankFixes;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.fix.FixRounds;
import io.github.questionlint.lint.migrate.Migration;
import io.github.questionlint.lint.report.Format;
import io.github.questionlint.lint.report.Formats;
import io.github.questionlint.lint.report.Reported;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.ParsedBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the goals do with a bank, with all rules, and what must be true of it. */
final class GoalRun {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Set<String> NAMES =
            Rules.ALL.stream().map(RuleEntry::name).collect(Collectors.toSet());
    private static final String EVERY_RULE = NAMES.stream()
            .sorted()
            .map(name -> "  " + name + ": warning\n")
            .collect(Collectors.joining("", "rules:\n", ""));
    private static final List<ForkJoinPool> POOLS =
            Stream.of(1, 2, 4).map(ForkJoinPool::new).toList();

    private final Path folder;
    private final LintConfig config;

    private GoalRun(Path folder, LintConfig config) {
        this.folder = folder;
        this.config = config;
    }

    /**
     * Checks a bank.
     *
     * @param files the bytes of its files by their names, and question-lint.yml, if it has one
     * @throws AssertionError if anything is wrong: a rule fails, a place is outside of its file, a report differs with the
     *     threads or the order in which the files were made, or a second fix has anything to do
     */
    static void check(Map<String, byte[]> files) throws Exception {
        Optional<LintConfig> config = config(files);
        if (config.isEmpty()) {
            return;
        }
        Path all = Files.createTempDirectory("fuzz");
        try {
            List<String> names = new ArrayList<>(files.keySet());
            Path first = written(all.resolve("first/bank"), names, files);
            Collections.reverse(names);
            Path second = written(all.resolve("second/bank"), names, files);
            Map<String, String> reports = new GoalRun(first, config.get()).reports(POOLS.get(0));
            assertThat(new GoalRun(first, config.get()).reports(POOLS.get(1))).isEqualTo(reports);
            assertThat(new GoalRun(second, config.get()).reports(POOLS.get(2))).isEqualTo(reports);
            new GoalRun(first, config.get()).fix();
        } finally {
            try (Stream<Path> left = Files.walk(all)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** The configuration, with every rule where there is none; empty if it is wrong. */
    private static Optional<LintConfig> config(Map<String, byte[]> files) {
        byte[] bytes = files.getOrDefault(LintConfig.FILE, EVERY_RULE.getBytes(StandardCharsets.UTF_8));
        Optional<SourceFile> file =
                Decoder.decode(LintConfig.FILE, bytes, Limits.DEFAULT).file();
        Optional<LintConfig> config = file.map(source -> LintConfig.parse(source, Rules.ALL));
        config.ifPresent(read -> read.problems()
                .forEach(problem ->
                        assertInside(problem.span(), file.orElseThrow().lineCount(), problem)));
        return config.filter(read -> read.problems().isEmpty());
    }

    private static Path written(Path folder, List<String> names, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        for (String name : names) {
            Files.write(folder.resolve(name), files.get(name));
        }
        return folder;
    }

    /** All reports, the baseline and the bundle, by their names. */
    private Map<String, String> reports(ForkJoinPool pool) throws Exception {
        return pool.submit((Callable<Map<String, String>>) this::reports).get();
    }

    private Map<String, String> reports() throws IOException {
        ParsedBank parsed = QuestionBanks.parse(folder, config.readOptions());
        QuestionBank bank = parsed.bank();
        LintRun run = new LintRun(config, Rules.ALL, TODAY);
        LintResult result = run.lint(
                bank, Published.NONE, (found, rules) -> BankFixes.proven(found, rules, parsed.reader(bank)::read));
        assertThat(result.failures()).isEmpty();
        bank.problems().forEach(problem -> assertInside(problem.span(), lines(bank, problem.span()), problem));
        result.findings().forEach(finding -> assertPlaces(finding, bank));
        Map<String, String> reports = new TreeMap<>();
        for (Format format : Formats.ALL) {
            Reported.write(format, run.once(result)).forEach((name, text) -> reports.put(format.name() + name, text));
        }
        String baseline = Baseline.of(result.findings()).json();
        Baseline read = Baseline.parse(SourceFile.of(Baseline.FILE, baseline));
        assertThat(read.problems()).isEmpty();
        assertThat(run.fresh(result, read).findings()).isEmpty();
        Bundle bundle = Bundle.of(bank, true);
        reports.put("baseline", baseline);
        reports.put("bundle", String.join("\n", bundle.questions()));
        reports.put("migration", Migration.of("bank", bundle.questions()).size() + " questions");
        return reports;
    }

    private static int lines(QuestionBank bank, Span span) {
        return bank.source(span.path()).map(SourceFile::lineCount).orElse(1);
    }

    private static void assertPlaces(Finding finding, QuestionBank bank) {
        assertInside(finding.span(), lines(bank, finding.span()), finding);
        finding.related().forEach(place -> assertInside(place.span(), lines(bank, place.span()), finding));
        int length = bank.source(finding.span().path())
                .map(file -> file.text().length())
                .orElse(0);
        for (Edit edit : finding.fix().map(fix -> fix.edits()).orElse(List.of())) {
            assertThat(edit.end()).as("%s", finding).isBetween(edit.start(), length);
        }
        assertThat(finding.message().en()).doesNotContain("Exception in", "java.lang.");
    }

    private static void assertInside(Span span, int lines, Object what) {
        assertThat(span.line()).as("%s", what).isBetween(1, lines);
        assertThat(span.endLine()).as("%s", what).isBetween(span.line(), lines);
    }

    /** Fixes everything, writes it, and fixes again: nothing is left to do. */
    private void fix() throws IOException {
        FixResult first = fixed();
        for (SourceFile after : first.changed().values()) {
            Files.writeString(folder.resolve(after.path()), after.text());
        }
        assertThat(fixed().changed().values())
                .extracting(SourceFile::text)
                .as("changed by a second fix")
                .isEmpty();
    }

    private FixResult fixed() throws IOException {
        List<ActiveRule> rules = config.activate(Rules.ALL, TODAY, NAMES);
        FixRounds rounds = new FixRounds(rules, finding -> true, file -> true);
        FixResult result = rounds.of(QuestionBanks.parse(folder, config.readOptions()));
        assertThat(result.last().failures()).isEmpty();
        return result;
    }
}
