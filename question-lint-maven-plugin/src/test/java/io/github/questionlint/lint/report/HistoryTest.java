package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of earlier runs. */
class HistoryTest {
    private static PastRun run(String day, String commit, long errors) {
        return new PastRun(day, commit, 10, errors, 0, 0, 0);
    }

    @Test
    void it_reads_what_it_has_written_and_keeps_one_run_of_a_day_and_commit() {
        History history = History.parse("")
                .with(run("2026-11-20", "aa", 3))
                .with(run("2026-11-21", "aa", 2))
                .with(run("2026-11-21", "aa", 1));
        assertThat(history.runs()).containsExactly(run("2026-11-20", "aa", 3), run("2026-11-21", "aa", 1));
        assertThat(History.parse(history.json())).isEqualTo(history);
    }

    @Test
    void it_stays_small() {
        History history = History.parse("");
        for (int at = 0; at < 300; at++) {
            history = history.with(run("2026-11-20", "%x".formatted(at), at));
        }
        assertThat(history.runs()).hasSize(100).last().isEqualTo(run("2026-11-20", "12b", 299));
        assertThat(History.parse(history.json())).isEqualTo(history);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "null",
                "{\"runs\": 1}",
                "{\"schemaVersion\": 1}",
                "{\"schemaVersion\": 1, \"runs\": [null]}",
                "{\"schemaVersion\": 1, \"runs\": [{\"day\": \"<b>\", \"commit\": \"\", \"errors\": 1}]}",
                "{\"schemaVersion\": 1, \"runs\": [{\"day\": \"2026-11-20\", \"commit\": \"x\"}]}",
                "{\"schemaVersion\": 1, \"runs\": [{\"day\": \"2026-11-20\", \"commit\": \"\", \"errors\": -1}]}",
            })
    void what_is_no_history_counts_as_none(String text) {
        assertThat(History.parse(text).runs()).isEmpty();
    }
}
