package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.fix.BankFixes;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.QuestionFileReader;
import io.github.questionlint.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A check of the bank in the folder {@code -Dbanks} in a warm JVM and in one thread, beside the bare parse of its Markdown by
 * commonmark: {@code tools/benchmark-warm} prints how many times as long the check takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0"})
@Warmup(iterations = 10)
@Measurement(iterations = 7)
public class WarmLintBenchmark {
    private static final Path FOLDER = Path.of(System.getProperty("banks", ""));
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** What the goal {@code check} does, without its reports: reading, all rules that are on, proofs of the fixes. */
    @Benchmark
    public LintResult check() throws IOException {
        QuestionBank bank = QuestionBanks.read(FOLDER);
        QuestionFileReader files = QuestionFileReader.of(bank, ReadOptions.DEFAULT);
        return new LintRun(LintConfig.defaults(), Rules.ALL, TODAY)
                .lint(bank, Published.NONE, (found, rules) -> BankFixes.proven(found, rules, files::read));
    }

    /** Reading and parsing the Markdown files of the folder; so short that it takes many rounds until all is compiled. */
    @Benchmark
    @Warmup(iterations = 200)
    @Measurement(iterations = 50)
    public List<Node> commonmark() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(this::parsed)
                    .toList();
        }
    }

    private Node parsed(Path file) {
        try {
            return parser.parse(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
