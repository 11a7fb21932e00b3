package io.github.questionlint.lint.growth;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Looks at a thread a hundred times a second: in which of our methods it is, and who called them. */
final class Samples {
    private static final int CALLERS = 3;

    private final Thread watched;
    private final Map<String, Map<String, Integer>> byStage = new ConcurrentHashMap<>();
    private volatile boolean done;

    Samples(Thread watched) {
        this.watched = watched;
    }

    void start(Clock clock) {
        Thread watcher = new Thread(() -> watch(clock), "samples");
        watcher.setDaemon(true);
        watcher.start();
    }

    void stop() {
        done = true;
    }

    private void watch(Clock clock) {
        while (!done) {
            String stage = clock.stage();
            byStage.computeIfAbsent(stage, name -> new ConcurrentHashMap<>()).merge(place(), 1, Integer::sum);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private String place() {
        return java.util.Arrays.stream(watched.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.github.questionlint"))
                .filter(frame -> !frame.getMethodName().startsWith("lambda"))
                .limit(CALLERS)
                .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }

    /** The places at which the thread was most often in a stage. */
    String of(String stage) {
        return new HashMap<>(byStage.getOrDefault(stage, Map.of()))
                .entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                        .limit(2)
                        .map(place -> place.getValue() + "x " + place.getKey())
                        .collect(Collectors.joining(", "));
    }
}
