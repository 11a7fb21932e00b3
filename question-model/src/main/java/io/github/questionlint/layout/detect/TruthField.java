package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.choices.DataTruth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the field that says whether a statement is true: its values decide, but names must say what they are. */
final class TruthField {
    private static final double PART = 0.6;
    private static final int FEWEST = 3;

    private TruthField() {}

    /** The field of the truth; empty where the stem is no statement or nothing says whether it is true. */
    static Optional<RecordColumn> of(RecordTable table, RecordColumn stem) {
        double stated = Math.max(stem.fit("field-stem"), stem.fit("field-statement"));
        if (stated < PART || stem.variety() < 0.8 || stem.texts().size() < FEWEST) {
            return Optional.empty();
        }
        return table.columns().stream()
                .filter(column -> !column.name().equals(stem.name()) && named(column) > 0)
                .filter(column -> stated == 1 || named(column) == 1)
                .filter(column -> column.filled() >= PART && isTruth(column))
                .max(Comparator.comparingDouble(TruthField::named));
    }

    private static double named(RecordColumn column) {
        return Stream.of("field-answer", "field-key", "field-truth")
                .mapToDouble(column::fit)
                .max()
                .orElse(0);
    }

    /** All its texts are words for true or false, and both occur. */
    private static boolean isTruth(RecordColumn column) {
        List<String> words = column.texts().stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(FEWEST)
                .toList();
        return words.size() == 2
                && words.stream()
                                .flatMap(word -> DataTruth.of(word).stream())
                                .distinct()
                                .count()
                        == 2;
    }
}
