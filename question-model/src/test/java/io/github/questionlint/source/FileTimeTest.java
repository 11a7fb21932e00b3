package io.github.questionlint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Work on a file ends when its time is up, and only then. */
class FileTimeTest {
    private static final Limits SHORT = new Limits(1 << 20, 1 << 20, 1 << 20, 64, 2_000, 10, 1 << 20, 50, 1);

    @Test
    void work_without_an_end_ends_at_a_check_and_nobody_who_looks_for_defects_stops_that() {
        SourceFile file = SourceFile.of("a.md", "one\ntwo\n", 8, SHORT);
        AtomicInteger defects = new AtomicInteger();
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(file.time().run(() -> forever(file, defects))).isEmpty());
        assertThat(file.time().isUp()).isTrue();
        assertThat(defects).hasValue(0);
        assertThat(file.time().run(() -> "more")).as("nothing more is begun").isEmpty();
        assertThat(file.time().again().run(() -> "other work")).contains("other work");
    }

    private static String forever(SourceFile file, AtomicInteger defects) {
        while (true) {
            try {
                file.line(1);
            } catch (RuntimeException e) {
                defects.incrementAndGet();
            }
        }
    }

    @Test
    void work_within_its_time_is_done_and_waiting_is_no_work() {
        FileTime time = FileTime.of(8, SHORT);
        assertThat(time.run(() -> {
                    sleep(200);
                    for (int at = 0; at < 100; at++) {
                        FileTime.check();
                    }
                    return "done";
                }))
                .contains("done");
        assertThat(time.isUp()).isFalse();
    }

    @Test
    void a_large_file_has_more_time() {
        assertThat(FileTime.of(1, SHORT).millis()).isEqualTo(50);
        assertThat(FileTime.of(1 << 20, SHORT).millis()).isEqualTo(400);
    }

    @Test
    void outside_of_work_on_a_file_nothing_ends() {
        for (int at = 0; at < 1_000; at++) {
            FileTime.check();
        }
        RunTime run = new RunTime(0, "run-rules");
        assertThat(run.problem()).isEmpty();
        assertThat(run.isUp("b.md") && run.isUp("a.md")).isTrue();
        assertThat(run.problem())
                .hasValueSatisfying(problem -> assertThat(problem.span()).isEqualTo(Span.startOf("a.md")));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
