package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.choices.DataFlags;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the fields beside those of choices that say of each whether it is right: {@code a_correct}, {@code b_correct}. */
final class FlagFields {
    private static final Set<String> UNSET = Set.of("false", "0", "no", "n", "-", "❌", "✗", "✘");
    /** In this share of the records, some are set and some are not. */
    private static final double MOST = 0.6;

    private FlagFields() {}

    /**
     * The names of the flags with commas between them; empty where there are none.
     *
     * @param choices the fields of the choices by their place
     * @param runs all fields that differ only in a letter or number
     */
    static String of(Map<Integer, String> choices, Collection<Map<Integer, String>> runs, RecordTable table) {
        return runs.stream()
                .filter(run -> !run.equals(choices) && run.keySet().equals(choices.keySet()))
                .map(run -> List.copyOf(run.values()))
                .filter(names -> areFlags(names, table))
                .findFirst()
                .map(names -> String.join(",", names))
                .orElse("");
    }

    private static boolean areFlags(List<String> names, RecordTable table) {
        List<RecordColumn> columns =
                names.stream().flatMap(name -> table.column(name).stream()).toList();
        boolean flags = columns.size() == names.size()
                && columns.stream()
                        .flatMap(column -> column.texts().stream())
                        .allMatch(text -> DataFlags.isYes(text) || UNSET.contains(DataFlags.folded(text)));
        long settled = 0;
        for (int row = 0; flags && row < table.size(); row++) {
            int at = row;
            long set = columns.stream()
                    .filter(column -> column.values().containsKey(at)
                            && DataFlags.isYes(column.values().get(at).text().value()))
                    .count();
            settled += set > 0 && set < columns.size() ? 1 : 0;
        }
        return flags && settled >= table.size() * MOST;
    }
}
