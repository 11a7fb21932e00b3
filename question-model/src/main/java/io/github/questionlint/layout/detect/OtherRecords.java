package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.words.FieldNames;
import io.github.questionlint.layout.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows records that ask and are no questions of a bank, by what their other fields hold. */
final class OtherRecords {
    private static final Set<String> SPEAKER_FIELDS = words("chat-field");
    private static final Set<String> SPEAKERS = words("chat-speaker");
    private static final Set<String> SETTINGS = words("form-field");
    private static final Set<String> TYPES = words("form-type");
    private static final double MOST = 0.9;
    private static final double SOME = 0.3;

    private OtherRecords() {}

    private static Set<String> words(String kind) {
        return WordTable.of(kind).values().stream()
                .flatMap(List::stream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether records are messages of a chat, or settings or opinions that are asked for without saying what is right.
     *
     * @param names which field holds which part of a question
     * @param survey whether the files say that they ask readers about themselves
     */
    static boolean are(RecordTable table, Map<String, String> names, boolean survey) {
        boolean keyed = names.containsKey("key") || names.containsKey("correct");
        boolean answered = FieldNames.fit(names.getOrDefault("answer", ""), "field-answer") == 1;
        return areMessages(table) || !keyed && !answered && (areSettings(table) || survey && asksReader(table, names));
    }

    /** Whether a field says who speaks, such as the user and the assistant of a chat. */
    private static boolean areMessages(RecordTable table) {
        return table.own().stream()
                .anyMatch(column -> is(column, SPEAKER_FIELDS) && holds(column, SPEAKERS) && column.variety() < 1);
    }

    /** Whether the records are the fields of a form: of a kind such as {@code string}, with a default or a variable. */
    private static boolean areSettings(RecordTable table) {
        boolean typed = table.own().stream()
                .anyMatch(column -> FieldNames.fit(column.name(), "field-other") > 0
                        && column.name().toLowerCase(Locale.ROOT).contains("type")
                        && holds(column, TYPES));
        return typed && table.own().stream().anyMatch(column -> is(column, SETTINGS) && column.filled() >= SOME);
    }

    private static boolean asksReader(RecordTable table, Map<String, String> names) {
        return table.column(names.getOrDefault("stem", ""))
                .filter(stem -> Surveys.askReader(stem.texts()))
                .isPresent();
    }

    private static boolean is(RecordColumn column, Set<String> names) {
        return names.contains(column.name().toLowerCase(Locale.ROOT).replaceAll("[_-]", ""));
    }

    private static boolean holds(RecordColumn column, Set<String> words) {
        return column.filled() >= MOST
                && column.texts().stream().allMatch(text -> words.contains(text.toLowerCase(Locale.ROOT)));
    }
}
