package io.github.questionlint.lint.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/**
 * Finds the stages of a shape whose time grows faster than the shape. One thread does all the work, and only its CPU time
 * counts, so that other programs do not disturb; of several runs the shortest counts. What takes less than the floor
 * at the large size is too short to measure.
 *
 * @param small a number of characters
 * @param large a larger one
 * @param floor milliseconds
 * @param work runs all stages for a number of characters
 */
record Growth(int small, int large, double floor, Work work) {
    /** The exponent of time by size that is taken for linear: what is sorted, and what the caches of a processor do, are in it. */
    static final double MOST = 1.25;

    private static final int RUNS = 4;
    private static final int HALVES = 2;
    private static final int FRAMES = 8;

    /** What is measured. */
    interface Work {
        /** Runs all stages once. */
        void run(int size, Clock clock) throws Exception;
    }

    /** A shape, in a folder that is deleted afterwards. */
    static Work of(GrowthShape shape) {
        return (size, clock) -> {
            Path folder = Files.createTempDirectory(memory(), "growth");
            try {
                Path bank = Files.createDirectory(folder.resolve("bank"));
                for (Map.Entry<String, String> file : shape.files().apply(size).entrySet()) {
                    Path path = bank.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
                new Stages(bank, clock).run();
            } finally {
                delete(folder);
            }
        };
    }

    /** A folder in memory where there is one, as a migration brings every file to the disk. */
    private static Path memory() {
        Path shared = Path.of("/dev/shm");
        return Files.isWritable(shared) ? shared : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** A line for each stage that grows too fast, or one for what was thrown. */
    List<String> faults() {
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            return one.submit(this::measured).get();
        } catch (Exception e) {
            return List.of("throws " + trace(e));
        } finally {
            one.shutdown();
        }
    }

    private static String trace(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause
                + " at "
                + Stream.of(cause.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("io.github.questionlint"))
                        .limit(FRAMES)
                        .toList();
    }

    private List<String> measured() throws Exception {
        Map<String, Double> most = times(large);
        Map<String, Double> least = new LinkedHashMap<>();
        List<String> suspects = most.keySet().stream()
                .filter(stage -> most.getOrDefault(stage, 0.0) >= floor)
                .toList();
        Optional<Samples> samples = Optional.empty();
        for (int run = 0; run < RUNS && !suspects.isEmpty(); run++) {
            shortest(least, times(small));
            shortest(least, times(small));
            suspects =
                    suspects.stream().filter(stage -> grows(least, most, stage)).toList();
            if (!suspects.isEmpty() && run < RUNS - 1) {
                samples = Optional.of(new Samples(Thread.currentThread()));
                shortest(most, times(large, samples.get()));
                suspects = suspects.stream()
                        .filter(stage -> grows(least, most, stage))
                        .toList();
            }
        }
        List<String> faults = new ArrayList<>();
        for (String stage : goingOn(suspects, most)) {
            faults.add(String.format(
                    Locale.ROOT,
                    "%s: n^%.2f, %.0f ms for %d characters, %.0f ms for %d; %s",
                    stage,
                    exponent(least, most, stage),
                    least.getOrDefault(stage, 0.0),
                    small,
                    most.getOrDefault(stage, 0.0),
                    large,
                    samples.map(all -> all.of(stage)).orElse("")));
        }
        return faults;
    }

    /**
     * Of some stages, those that grow too fast even at the end. Where a limit lies between the sizes, as for fixes that are
     * all refused, the work may be little before it and the most that there is behind it.
     */
    private List<String> goingOn(List<String> stages, Map<String, Double> most) throws Exception {
        Map<String, Double> half = new LinkedHashMap<>();
        for (int run = 0; run < HALVES && !stages.isEmpty(); run++) {
            shortest(half, times(large / 2));
        }
        return stages.stream()
                .filter(stage ->
                        Math.log(most.getOrDefault(stage, 0.0) / half.getOrDefault(stage, 0.01)) / Math.log(2) > MOST)
                .toList();
    }

    private Map<String, Double> times(int size) throws Exception {
        Clock clock = new Clock();
        work.run(size, clock);
        return clock.times();
    }

    private Map<String, Double> times(int size, Samples samples) throws Exception {
        Clock clock = new Clock();
        samples.start(clock);
        try {
            work.run(size, clock);
        } finally {
            samples.stop();
        }
        return clock.times();
    }

    private static void shortest(Map<String, Double> so, Map<String, Double> now) {
        now.forEach((stage, time) -> so.merge(stage, time, Math::min));
    }

    private boolean grows(Map<String, Double> least, Map<String, Double> most, String stage) {
        return most.getOrDefault(stage, 0.0) >= floor && exponent(least, most, stage) > MOST;
    }

    private double exponent(Map<String, Double> least, Map<String, Double> most, String stage) {
        double before = Math.max(0.01, least.getOrDefault(stage, 0.0));
        return Math.log(most.getOrDefault(stage, 0.0) / before) / Math.log((double) large / small);
    }
}
