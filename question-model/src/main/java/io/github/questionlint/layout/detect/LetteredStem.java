package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.words.FieldNames;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds records whose text holds lettered choices and another field of which names a letter. Such records are
 * questions, whatever their text says: it may compare two quantities, or be a statement to complete.
 */
final class LetteredStem {
    private static final Pattern FIRST = Pattern.compile("(?m)^[ \\t]{0,8}[(（]?[Aa][.)）．、]");
    private static final Pattern SECOND = Pattern.compile("(?m)^[ \\t]{0,8}[(（]?[Bb][.)）．、]");
    private static final Pattern LETTER = Pattern.compile("[(（]?[A-Ha-h][.)）]?");
    private static final int FEWEST = 3;
    private static final double MOST = 0.9;

    private LetteredStem() {}

    /** The fields of the question and its key by their parts; empty where the records are no such questions. */
    static Optional<Map<String, String>> of(RecordTable table) {
        Optional<RecordColumn> key = table.own().stream()
                .filter(column -> named(column) > 0 && isFilled(column))
                .filter(column -> column.texts().stream()
                        .allMatch(text -> LETTER.matcher(text).matches()))
                .filter(column -> column.texts().stream().distinct().count() > 1)
                .max(Comparator.comparingDouble(LetteredStem::named));
        Optional<RecordColumn> stem = table.own().stream()
                .filter(column -> isFilled(column)
                        && column.variety() >= MOST
                        && column.texts().stream()
                                        .filter(LetteredStem::isLettered)
                                        .count()
                                >= column.size() * MOST)
                .max(Comparator.comparingDouble(column ->
                        Math.max(column.fit("field-stem"), FieldNames.fit(column.name(), "field-vague") / 2)));
        return key.flatMap(answer -> stem.map(text -> Map.of("stem", text.name(), "answer", answer.name())));
    }

    private static double named(RecordColumn column) {
        return Math.max(column.fit("field-key"), column.fit("field-answer"));
    }

    private static boolean isFilled(RecordColumn column) {
        return column.size() >= FEWEST && column.filled() >= MOST;
    }

    private static boolean isLettered(String text) {
        return FIRST.matcher(text).find() && SECOND.matcher(text).find();
    }
}
