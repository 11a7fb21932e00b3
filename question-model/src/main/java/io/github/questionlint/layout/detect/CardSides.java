package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.words.FieldNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Records with a front and a back are flash cards, whatever their words: few fronts ask. Shirts and printed pages have two
 * sides as well, but also a name, or pictures instead of texts.
 */
final class CardSides {
    private static final int FEWEST = 3;
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.8;
    private static final double PART = 0.6;
    /** An address, path, name of a file or colour: no blanks are in it. */
    private static final Pattern FILE = Pattern.compile(
            "(?:https?:|data:)\\S*+|[^\\s/]*+/\\S*+|(?:[^\\s./]++\\.){1,9}+[A-Za-z]{2,4}|#[0-9A-Fa-f]{3,8}");
    /** A side with such a share of files is made of them; a few fronts such as {@code TCP/IP} and {@code Node.js} are terms. */
    private static final double FILES = 0.5;

    private CardSides() {}

    /**
     * The fields of the question and the answer; empty where the records are no cards.
     *
     * @param named whether the files say that they hold cards
     */
    static Optional<Map<String, String>> of(RecordTable table, boolean named) {
        List<RecordColumn> fronts = sides(table, "card-front");
        List<RecordColumn> backs = sides(table, "card-back");
        if (fronts.size() != 1 || backs.size() != 1 || table.size() < FEWEST) {
            return Optional.empty();
        }
        RecordColumn front = fronts.get(0);
        RecordColumn back = backs.get(0);
        boolean others = table.own().stream()
                .filter(column -> !column.equals(front) && !column.equals(back))
                .anyMatch(CardSides::isText);
        boolean cards = front.words() + back.words() >= 2 * PART && front.variety() >= MOST && (named || !others);
        return cards ? Optional.of(Map.of("stem", front.name(), "answer", back.name())) : Optional.empty();
    }

    /** The fields that a side may be: nearly every record has a text there, and most are no address, picture or colour. */
    private static List<RecordColumn> sides(RecordTable table, String kind) {
        return table.own().stream()
                .filter(column -> FieldNames.isKnown(column.name(), kind) && column.filled() >= NEARLY_ALL)
                .filter(column -> files(column.texts()) < FILES * column.texts().size())
                .toList();
    }

    private static long files(List<String> texts) {
        return texts.stream().filter(text -> FILE.matcher(text).matches()).count();
    }

    /** Whether a field holds another text in each record, and is no note such as a topic, a tag or a hint. */
    private static boolean isText(RecordColumn column) {
        return column.words() >= PART
                && column.variety() >= MOST
                && Stream.of("field-other", "field-explanation", "field-hint").allMatch(kind -> column.fit(kind) == 0);
    }
}
