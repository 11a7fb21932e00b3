package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.choices.DataOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts how well the values of a field name choices of their records. */
final class KeyCounts {
    private static final int FEW = 4;

    private final ChoiceFields choices;
    private final int[] fits = new int[2];
    private final Set<String> different = new HashSet<>();
    private int both;
    private int keyed;
    private int all;

    private KeyCounts(ChoiceFields choices) {
        this.choices = choices;
    }

    /** The counts for a field and some choices. */
    static KeyCounts of(RecordTable table, RecordColumn column, ChoiceFields choices) {
        KeyCounts counts = new KeyCounts(choices);
        for (Map.Entry<Integer, YamlNode> entry : column.values().entrySet()) {
            counts.add(table.record(entry.getKey()), entry.getValue());
        }
        return counts;
    }

    private void add(YamlNode record, YamlNode key) {
        int size = DataOptions.values(choices.options(), record).size();
        if (size < 2) {
            return;
        }
        both++;
        if (DataOptions.isKey(key)) {
            keyed++;
            different.add(written(key));
            int most = 0;
            for (int first = 0; first < 2; first++) {
                int count = DataOptions.named(choices.options(), choices.text(), record, key, first);
                fits[first] += count > 0 ? 1 : 0;
                most = Math.max(most, count);
            }
            all += most == size ? 1 : 0;
        }
    }

    private static String written(YamlNode key) {
        return key.isList()
                ? key.items().stream().map(item -> item.text().value()).collect(Collectors.joining("|"))
                : key.text().value();
    }

    /** The number of the first choice; where the right one is always the first, nobody counts from 0 and writes 1. */
    int firstIndex() {
        boolean always = isConstant() && different.equals(Set.of("1")) && fits[1] == fits[0];
        return fits[1] > fits[0] || always ? 1 : 0;
    }

    /** Which share of the values names choices. */
    double rate() {
        return keyed == 0 ? 0 : (double) fits[firstIndex()] / keyed;
    }

    /** Which share of the records with choices has a value. */
    double coverage(RecordTable table) {
        return both == 0 ? 0 : (double) keyed / Math.max(both, choices.share() * table.size());
    }

    /** Whether nearly every value names all choices, as a list of their letters does. */
    boolean namesAll() {
        return all * 10 >= keyed * 8;
    }

    /** Whether several values are all the same. */
    boolean isConstant() {
        return keyed >= FEW && different.size() < 2;
    }

    /** Whether all values are among some. */
    boolean isAmong(List<String> values) {
        return values.containsAll(different);
    }

    /** Whether there are several values, all letters and not always the same one. */
    boolean areLetters() {
        return keyed >= FEW
                && different.size() > 1
                && different.stream()
                        .allMatch(key -> key.length() == 1 && key.charAt(0) >= 'A' && key.charAt(0) <= 'H');
    }
}
