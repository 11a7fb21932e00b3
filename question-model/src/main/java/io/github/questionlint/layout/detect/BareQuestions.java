package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.words.FieldNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records that hold nothing but questions, with short notes such as the course and the date of an oral exam. Nothing but
 * names tells them, of the field and of the file, so that many records must agree.
 */
final class BareQuestions {
    private static final int FEWEST = 10;
    private static final double NEARLY_ALL = 0.9;
    /** The most characters of a note, on average. */
    private static final int NOTE = 30;

    private BareQuestions() {}

    /** The field of the question; empty where the records are no questions, or have something that may answer them. */
    static Optional<Map<String, String>> of(RecordTable table) {
        List<RecordColumn> stems = table.own().stream()
                .filter(column -> FieldNames.isKnown(column.name(), "field-stem"))
                .toList();
        if (stems.size() != 1 || table.size() < FEWEST) {
            return Optional.empty();
        }
        RecordColumn stem = stems.get(0);
        Map<String, String> names = Map.of("stem", stem.name());
        boolean questions = stem.filled() >= NEARLY_ALL
                && stem.words() >= NEARLY_ALL
                && stem.variety() >= NEARLY_ALL
                && table.own().stream().allMatch(column -> column.equals(stem) || isNote(column));
        return questions && !Surveys.askReader(stem.texts()) && !OtherRecords.are(table, names, false)
                ? Optional.of(names)
                : Optional.empty();
    }

    /** Whether a field holds short texts, and is not called as a part of a question is; one without values is a gap. */
    private static boolean isNote(RecordColumn column) {
        boolean part = Stream.of("field-answer", "field-options", "field-key", "field-wrong", "field-code")
                .anyMatch(kind -> column.fit(kind) > 0);
        boolean scalars =
                column.values().values().stream().allMatch(value -> value.isScalar() || column.fit("field-other") > 0);
        return scalars && column.length() <= NOTE && (!part || column.texts().isEmpty());
    }
}
