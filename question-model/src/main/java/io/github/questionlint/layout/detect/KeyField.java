package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.parts.DataOptions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The field that names the right choices: most of its values are the text, letter or number of a choice.
 *
 * @param name its name
 * @param firstIndex the number of the first choice, 0 or 1, where numbers name choices
 * @param score how well it fits, higher is better
 * @param named how well its name fits a key
 * @param clear whether it has no name, but its letters right behind the choices leave hardly a doubt
 */
record KeyField(String name, int firstIndex, double score, double named, boolean clear) {
    private static final Set<String> FIRST = Set.of("1", "A", "a");
    private static final double CLEAR = 0.9;
    private static final int FEW = 4;
    private static final double NAMED = 0.6;
    private static final double UNNAMED = 0.9;

    /** The best key for some choices; empty where no field fits. */
    static Optional<KeyField> of(RecordTable table, RecordColumn stem, ChoiceFields choices) {
        return table.columns().stream()
                .filter(column -> !column.name().equals(stem.name()) && !choices.uses(column.name()))
                .flatMap(column -> fitted(table, column, choices).stream())
                .max(Comparator.comparingDouble(KeyField::score));
    }

    private static Optional<KeyField> fitted(RecordTable table, RecordColumn column, ChoiceFields choices) {
        double named = column.fit("field-key");
        boolean other = column.fit("field-other") > named;
        if (other) {
            return Optional.empty();
        }
        double wrong = column.values().size() * (1 - (named > 0 ? NAMED : UNNAMED)) + 1;
        int keyed = 0;
        int both = 0;
        int all = 0;
        int[] fits = new int[2];
        Set<String> different = new HashSet<>();
        for (Map.Entry<Integer, YamlNode> entry : column.values().entrySet()) {
            YamlNode record = table.record(entry.getKey());
            List<YamlNode> options = DataOptions.values(choices.options(), record);
            if (options.size() < 2) {
                continue;
            }
            both++;
            if (DataOptions.isKey(entry.getValue())) {
                keyed++;
                different.add(written(entry.getValue()));
                int most = 0;
                for (int first = 0; first < 2; first++) {
                    int count = DataOptions.named(choices.options(), choices.text(), record, entry.getValue(), first);
                    fits[first] += count > 0 ? 1 : 0;
                    most = Math.max(most, count);
                }
                all += most == options.size() ? 1 : 0;
                if (keyed - Math.max(fits[0], fits[1]) > wrong) {
                    return Optional.empty();
                }
            }
        }
        // Where the right choice is always the first one, nobody counts from 0 and writes 1.
        boolean first1 = keyed >= FEW && different.equals(Set.of("1")) && fits[1] == fits[0];
        int first = fits[1] > fits[0] || first1 ? 1 : 0;
        double rate = keyed == 0 ? 0 : (double) fits[first] / keyed;
        double coverage = both == 0 ? 0 : (double) keyed / Math.max(both, choices.share() * table.size());
        boolean behind = column.name().equals(choices.behind());
        boolean varied = different.size() > 1 || keyed < FEW || named == 1 || behind && FIRST.containsAll(different);
        boolean fitting = named > 0 ? rate >= NAMED && coverage >= 0.2 : rate >= UNNAMED && coverage >= 0.8;
        double score = rate * coverage + named / 2;
        boolean letters = different.size() > 1 && different.stream().allMatch(KeyField::isLetter);
        boolean clear = behind && letters && rate * coverage >= CLEAR && keyed >= FEW;
        return fitting && varied && all * 10 < keyed * 8
                ? Optional.of(new KeyField(column.name(), first, score, named, clear))
                : Optional.empty();
    }

    private static boolean isLetter(String key) {
        return key.length() == 1 && key.charAt(0) >= 'A' && key.charAt(0) <= 'H';
    }

    private static String written(YamlNode key) {
        return key.isList()
                ? key.items().stream().map(item -> item.text().value()).collect(Collectors.joining("|"))
                : key.text().value();
    }
}
