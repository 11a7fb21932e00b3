package io.github.questionlint.lint.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever a stranger writes, no stage takes more than linear time for it: each shape goes through every stage at two
 * sizes. {@code -Dgrowth.shapes=REGEX} runs only shapes whose names have it, also those that a build does not run, and prints
 * what each takes; {@code -Dgrowth.characters=N} makes them smaller or larger, such as 64,000, and {@code -Dgrowth.floor=MS}
 * looks closer.
 */
class GrowthTest {
    /** Characters; below the longest line of YAML that is read. */
    private static final int LARGE = Integer.getInteger("growth.characters", 16_000);

    private static final int SMALL = LARGE / 8;
    /** Milliseconds of the large shape; what takes less is measured too coarsely for a build to fail. */
    private static final double FLOOR = Integer.getInteger("growth.floor", 200);

    /** The proofs of these fixes read the file again until their budget is used up, which it is not at this size. */
    private static final String UNTIL_A_LIMIT = "links: definitions: fix: ";

    private static final int LEAST_SHAPES = 150;
    private static final int AT_ONCE = 2;
    private static final int WARM_UP = 10;
    private static final String CHOSEN = System.getProperty("growth.shapes", "");

    @Test
    void there_are_enough_shapes_and_each_has_a_name_and_the_size_it_is_asked_for() {
        assertThat(GrowthShapes.USUAL).hasSizeGreaterThan(LEAST_SHAPES);
        assertThat(GrowthShapes.ALL).extracting(GrowthShape::name).doesNotHaveDuplicates();
        for (GrowthShape shape : GrowthShapes.ALL) {
            assertThat(length(shape, SMALL)).as(shape.name()).isGreaterThanOrEqualTo(SMALL / 20);
            assertThat((double) length(shape, LARGE) / length(shape, SMALL))
                    .as(shape.name())
                    .isBetween(3.0, 10.0);
        }
    }

    @Test
    void a_stage_that_takes_quadratic_time_is_found_and_one_that_takes_linear_time_is_not() {
        List<String> faults = new Growth(1_000, 8_000, 1, (size, clock) -> {
                    clock.time("planted", () -> steps((long) size * size));
                    clock.time("good", () -> steps(size * 8_000L));
                })
                .faults();
        assertThat(faults).singleElement().asString().startsWith("planted: n^").contains("GrowthTest.steps");
    }

    @Test
    void what_is_thrown_is_a_fault() {
        List<String> faults = new Growth(1, 2, 1, (size, clock) -> {
                    throw new IllegalStateException("planted");
                })
                .faults();
        assertThat(faults).singleElement().asString().contains("planted");
    }

    private static long steps(long count) {
        long sum = 0;
        for (long at = 0; at < count; at++) {
            sum = sum * 31 ^ at;
        }
        return sum;
    }

    private static int length(GrowthShape shape, int size) {
        return shape.files().apply(size).values().stream()
                .mapToInt(String::length)
                .sum();
    }

    @Test
    @Tag("slow")
    void no_stage_takes_more_than_linear_time() throws Exception {
        List<GrowthShape> shapes = CHOSEN.isEmpty()
                ? GrowthShapes.USUAL
                : GrowthShapes.ALL.stream()
                        .filter(shape ->
                                Pattern.compile(CHOSEN).matcher(shape.name()).find())
                        .toList();
        warmUp();
        assertThat(faults(shapes)).isEmpty();
    }

    /** Two shapes at a time. */
    private static List<String> faults(List<GrowthShape> shapes) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            shapes.forEach(shape -> tasks.add(() -> faults(shape)));
            List<String> faults = new ArrayList<>();
            for (Future<List<String>> done : workers.invokeAll(tasks)) {
                faults.addAll(done.get());
            }
            return faults;
        } finally {
            workers.shutdown();
        }
    }

    private static List<String> faults(GrowthShape shape) {
        long before = System.nanoTime();
        List<String> faults = new Growth(SMALL, LARGE, FLOOR, Growth.of(shape))
                .faults().stream()
                        .map(fault -> shape.name() + ": " + fault)
                        .filter(fault -> !fault.startsWith(UNTIL_A_LIMIT))
                        .toList();
        if (!CHOSEN.isEmpty()) {
            System.out.printf("%5d ms %s%n", (System.nanoTime() - before) / 1_000_000, shape.name());
            faults.forEach(System.out::println);
            System.out.flush();
        }
        return faults;
    }

    /** What is compiled meanwhile would be measured. */
    private static void warmUp() throws Exception {
        for (int at = 0; at < GrowthShapes.USUAL.size(); at += WARM_UP) {
            new Growth(SMALL / 4, SMALL / 2, Double.MAX_VALUE, Growth.of(GrowthShapes.USUAL.get(at))).faults();
        }
    }
}
