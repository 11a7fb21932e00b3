package io.github.questionlint.lint.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** The CPU time of this thread for each stage of a run, in milliseconds, and where it was spent. */
final class Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Double> times = new LinkedHashMap<>();
    private volatile String stage = "";

    /** Does the work of a stage. */
    <T> T time(String name, Callable<T> work) throws Exception {
        stage = name;
        long before = THREADS.getCurrentThreadCpuTime();
        try {
            return work.call();
        } finally {
            times.merge(name, (THREADS.getCurrentThreadCpuTime() - before) / 1e6, Double::sum);
            stage = "";
        }
    }

    /** The stage that is at work now; empty between two. */
    String stage() {
        return stage;
    }

    Map<String, Double> times() {
        return times;
    }
}
