package io.github.questionlint.lint;

import com.sun.management.ThreadMXBean;
import io.github.questionlint.data.Yaml;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.report.JsonReport;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.ParsedBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each stage of a check costs. Checks a folder as often as said, stage after stage in one thread, and prints for
 * each round and stage a line with the name of the stage, nanoseconds of CPU time, bytes allocated, and how many files,
 * questions or findings the stage is about.
 *
 * <p>{@code tools/benchmark-stages} runs it on the class path of any build, so that it uses nothing but public methods.
 */
final class StageCpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private StageCpu() {}

    /** Work that gives something and may read files. */
    private interface Work<T> {
        T done() throws IOException;
    }

    /** The folder, then the number of rounds. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (int round = Integer.parseInt(args[1]); round > 0; round--) {
            round(folder);
        }
    }

    private static void round(Path folder) throws IOException {
        Measured<List<SourceFile>> files = Measured.of(() -> sources(folder));
        files.print("read", files.result().size());
        Measured<List<Markdown>> nodes = Measured.of(() -> files.result().stream()
                .filter(file -> file.path().endsWith(".md"))
                .map(file -> Markdown.parse(file, Limits.DEFAULT))
                .toList());
        nodes.print("markdown", nodes.result().size());
        Measured<ParsedBank> parsed = Measured.of(() -> QuestionBanks.parse(folder, ReadOptions.DEFAULT));
        parsed.print("parse", files.result().size());
        Measured<QuestionBank> bank = Measured.of(parsed.result()::bank);
        long questions = bank.result().questions().count();
        bank.print("detect+assemble", questions);
        ParsedBank known = QuestionBanks.parse(folder, withLayouts(bank.result()));
        Measured<QuestionBank> assembled = Measured.of(known::bank);
        assembled.print("assemble", assembled.result().questions().count());
        for (Family family : Family.values()) {
            Linter linter = new Linter(rules(family));
            QuestionBank fresh = QuestionBanks.read(folder);
            Measured<LintResult> found = Measured.of(() -> linter.lint(fresh));
            found.print("rules:" + family.key(), found.result().findings().size());
        }
        LintResult all = new Linter(rules(Family.values())).lint(bank.result());
        Measured<String> report = Measured.of(() -> JsonReport.of(all, "0"));
        report.print("report", all.findings().size());
    }

    private static List<SourceFile> sources(Path folder) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : files(folder)) {
            Decoder.decode(folder.relativize(file).toString(), Files.readAllBytes(file), Limits.DEFAULT)
                    .file()
                    .ifPresent(sources::add);
        }
        return sources;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The detected layouts, as if a configuration named them. */
    private static ReadOptions withLayouts(QuestionBank bank) {
        List<LayoutSpec> layouts =
                bank.detected().stream().map(StageCpu::layout).toList();
        return new ReadOptions(List.of(), List.of(), layouts, Limits.DEFAULT);
    }

    private static LayoutSpec layout(DetectedLayout layout) {
        Yaml settings = Yaml.parse(SourceFile.of("layout", layout.settings()), Limits.DEFAULT);
        return LayoutSpec.of(new Fields(settings.root().orElseThrow(), List.of()));
    }

    /** The rules of some families that are on by default. */
    private static List<ActiveRule> rules(Family... families) {
        Set<Family> wanted = Set.of(families);
        return LintConfig.defaults().activate(Rules.ALL, LocalDate.now(ZoneOffset.UTC), Set.of()).stream()
                .filter(rule -> wanted.contains(rule.page().family()))
                .toList();
    }

    /** What a stage gave, and what it cost this thread. */
    private record Measured<T>(T result, long nanos, long bytes) {

        static <T> Measured<T> of(Work<T> work) throws IOException {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            T result = work.done();
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            return new Measured<>(result, nanos, THREADS.getCurrentThreadAllocatedBytes() - bytes);
        }

        void print(String stage, long count) {
            System.out.println(stage + " " + nanos + " " + bytes + " " + count);
        }
    }
}
