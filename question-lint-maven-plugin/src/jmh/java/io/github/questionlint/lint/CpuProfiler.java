package io.github.questionlint.lint;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The CPU time of an iteration in milliseconds, since on a busy machine wall clocks say little: {@code cpu} is that of the
 * process, {@code cpu.java} that of the threads of Java alone, without compiler and collector.
 */
public final class CpuProfiler implements InternalProfiler {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long start;
    private long startOfJava;

    @Override
    public String getDescription() {
        return "CPU time of the process, and of the threads of Java";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        start = system.getProcessCpuTime();
        startOfJava = ofJava();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of(millis("cpu", system.getProcessCpuTime() - start), millis("cpu.java", ofJava() - startOfJava));
    }

    private static ScalarResult millis(String name, long nanos) {
        return new ScalarResult(name, nanos / 1e6, "ms", AggregationPolicy.AVG);
    }

    private static long ofJava() {
        return Arrays.stream(THREADS.getAllThreadIds())
                .map(THREADS::getThreadCpuTime)
                .filter(nanos -> nanos > 0)
                .sum();
    }
}
