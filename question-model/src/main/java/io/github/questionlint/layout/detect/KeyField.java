package io.github.questionlint.layout.detect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    private static final List<String> FIRST = List.of("1", "A", "a");
    private static final double CLEAR = 0.9;
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
        if (column.fit("field-other") > named) {
            return Optional.empty();
        }
        KeyCounts counts = KeyCounts.of(table, column, choices);
        double rate = counts.rate();
        double coverage = counts.coverage(table);
        boolean behind = column.name().equals(choices.behind());
        boolean varied = !counts.isConstant() || named == 1 || behind && counts.isAmong(FIRST);
        boolean fitting = named > 0 ? rate >= NAMED && coverage >= 0.2 : rate >= UNNAMED && coverage >= 0.8;
        if (!fitting || !varied || counts.namesAll()) {
            return Optional.empty();
        }
        boolean clear = behind && counts.areLetters() && rate * coverage >= CLEAR;
        double score = rate * coverage + named / 2;
        return Optional.of(new KeyField(column.name(), counts.firstIndex(), score, named, clear));
    }
}
