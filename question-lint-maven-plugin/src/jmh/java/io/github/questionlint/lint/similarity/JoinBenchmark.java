package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Frequencies;
import io.github.questionlint.lint.similarity.join.Join;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.join.Pair;
import io.github.questionlint.lint.similarity.join.Weights;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The join of stems, as the rules about duplicates run it, and the steps before it. A million: {@code -p questions=1000000}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class JoinBenchmark {
    @Param({"10000", "31623", "100000"})
    private int questions;

    /** In thousandths; 500 is from where on the linter looks at a pair. */
    @Param({"500", "800"})
    private int similarity;

    private List<RealStems.Stem> stems = List.of();
    private List<Features> texts = List.of();

    @Setup(Level.Trial)
    public void make() throws IOException {
        stems = MadeQuestions.of(RealStems.read(), questions).stems();
        texts = features();
    }

    /** Normal text, words and features of every stem. */
    @Benchmark
    public List<Features> features() {
        return stems.parallelStream().map(WholeProcess::features).toList();
    }

    /** How many stems hold a feature. */
    @Benchmark
    public Frequencies frequencies() {
        return Frequencies.of(texts);
    }

    /** Frequencies and join. */
    @Benchmark
    public List<Pair> join() {
        return Join.pairs(texts, Weights.of(Frequencies.of(texts)), similarity, JoinLimits.DEFAULT);
    }
}
