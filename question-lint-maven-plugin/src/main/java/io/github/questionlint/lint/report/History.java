package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of earlier runs, in the file {@code history.json} beside the page: one entry for each day and commit, the
 * oldest first.
 *
 * @param schemaVersion 1
 * @param runs the runs
 */
public record History(int schemaVersion, List<PastRun> runs) {
    /** The name of the file. */
    public static final String NAME = "history.json";

    /** The most runs that are kept. */
    private static final int MOST = 100;
    /** The largest file that is read, in characters. */
    private static final int LARGEST = 200_000;

    private static final History NONE = new History(1, List.of());
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{0,64}");

    /** Keeps its own copy of the runs. */
    public History {
        runs = List.copyOf(runs);
    }

    /** Reads the file; empty for text that is no history, since a trend is not worth a failure. */
    public static History parse(String text) {
        if (text.length() > LARGEST) {
            return NONE;
        }
        try {
            History read = Json.read(text.getBytes(StandardCharsets.UTF_8), History.class);
            return new History(1, read.runs.stream().filter(History::isSound).toList());
        } catch (RuntimeException e) {
            return NONE;
        }
    }

    private static boolean isSound(PastRun run) {
        return DAY.matcher(String.valueOf(run.day())).matches()
                && COMMIT.matcher(String.valueOf(run.commit())).matches()
                && List.of(run.questions(), run.errors(), run.warnings(), run.infos(), run.known()).stream()
                        .allMatch(count -> count >= 0 && count <= Integer.MAX_VALUE);
    }

    /** The same with a run at its end; one of the same day and commit gives way to it. */
    History with(PastRun run) {
        List<PastRun> all = new ArrayList<>(runs);
        all.removeIf(run::isLike);
        all.add(run);
        return new History(1, all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** The text of the file. */
    String json() {
        return Json.pretty(Json.object(
                "schemaVersion",
                schemaVersion,
                "runs",
                runs.stream().map(PastRun::json).toList()));
    }
}
