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
 */
record KeyField(String name, int firstIndex, double score, double named) {
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
        int keyed = 0;
        int both = 0;
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
                for (int first = 0; first < 2; first++) {
                    fits[first] += DataOptions.names(choices.options(), choices.text(), record, entry.getValue(), first)
                            ? 1
                            : 0;
                }
            }
        }
        int first = fits[1] > fits[0] ? 1 : 0;
        double rate = keyed == 0 ? 0 : (double) fits[first] / keyed;
        double coverage = both == 0 ? 0 : (double) keyed / Math.max(both, choices.share() * table.size());
        boolean varied = different.size() > 1 || keyed < 4 || named == 1;
        boolean fitting = named > 0 ? rate >= NAMED && coverage >= 0.2 : rate >= UNNAMED && coverage >= 0.8;
        double score = rate * coverage + named / 2;
        return fitting && varied && !other
                ? Optional.of(new KeyField(column.name(), first, score, named))
                : Optional.empty();
    }

    private static String written(YamlNode key) {
        return key.isList()
                ? key.items().stream().map(item -> item.text().value()).collect(Collectors.joining("|"))
                : key.text().value();
    }
}
