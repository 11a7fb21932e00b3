package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.words.FieldNames;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.HtmlText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of one field over many records, and what they have in common. */
final class RecordColumn {
    private static final Pattern BLANK = Pattern.compile("_{3,}|\\.{4,}|…{2,}|[(（][ \\u3000]*[)）]");
    private static final Pattern TOKEN = Pattern.compile("(?=[A-Za-z.+=-]*[0-9_:/])[A-Za-z0-9_.:/+=-]*");
    private static final Pattern LABEL = Pattern.compile("[(（\\[]?(?:[A-Ha-h]|\\d{1,2})[)）\\].:]?");
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{1,20}[_-]?\\d{1,6}");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}");
    private static final Pattern END = Pattern.compile("(?<!\\d)\\d++$");
    private static final int SAMPLE = 300;
    private static final double SLIP = 0.5;

    private final String name;
    private final int size;
    private final Map<Integer, YamlNode> values = new LinkedHashMap<>();
    private @Nullable List<String> texts;
    private @Nullable String meant;

    /**
     * A column without values.
     *
     * @param name the name of the field, which may lead into a value
     * @param size how many records there are
     */
    RecordColumn(String name, int size) {
        this.name = name;
        this.size = size;
    }

    /** Adds the value of a record that has none yet. */
    void add(int row, YamlNode value) {
        values.putIfAbsent(row, value);
        texts = null;
    }

    String name() {
        return name;
    }

    int size() {
        return size;
    }

    /** The values by the number of their record. */
    Map<Integer, YamlNode> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The texts of its scalars that are not empty. */
    List<String> texts() {
        List<String> known = texts;
        if (known == null) {
            known = values.values().stream()
                    .filter(RecordColumn::isText)
                    .map(node -> node.text().value().strip())
                    .toList();
            texts = known;
        }
        return known;
    }

    static boolean isText(YamlNode node) {
        return node.isScalar()
                && !node.text().isBlank()
                && !(node.plain() && node.text().value().equals("null"));
    }

    /** In which share of the records it is a text that is not empty. */
    double filled() {
        return (double) texts().size() / size;
    }

    /** How many of its texts hold a letter and are no address, hash or date, from 0 to 1. */
    double words() {
        return share(texts().stream()
                .limit(SAMPLE)
                .map(text -> text.chars().anyMatch(Character::isLetter)
                        && !TOKEN.matcher(text).matches()
                        && !text.startsWith("http"))
                .toList());
    }

    /** How likely its texts ask, from 0 to 1; a gap to fill asks too. */
    double asks() {
        return texts().stream()
                .limit(SAMPLE)
                .map(text -> text.indexOf('<') < 0 ? text : HtmlText.plain(text))
                .mapToDouble(text -> BLANK.matcher(text).find() ? 0.9 : QuestionWords.score(text))
                .average()
                .orElse(0);
    }

    /** The average length of its texts. */
    double length() {
        return texts().stream().limit(SAMPLE).mapToInt(String::length).average().orElse(0);
    }

    /** Which share of its texts are different from one another. */
    double variety() {
        List<String> texts = texts();
        return texts.isEmpty() ? 0 : (double) texts.stream().distinct().count() / texts.size();
    }

    /** Whether all its texts are the same letter or number, as the label of a choice is. */
    boolean isLabel() {
        List<String> texts = texts();
        return texts.size() > 1
                && texts.stream().distinct().count() == 1
                && LABEL.matcher(texts.get(0)).matches();
    }

    /** Whether all its texts are one name with numbers, as {@code q1} and {@code q2} are. */
    boolean isNumberedName() {
        List<String> names = texts().stream()
                .limit(SAMPLE)
                .map(text ->
                        NUMBERED.matcher(text).matches() ? END.matcher(text).replaceFirst("") : "")
                .distinct()
                .toList();
        return names.size() == 1 && !names.get(0).isEmpty();
    }

    /** Whether it has a name, and all its texts are dates such as {@code 24/06/2031}: notes of when something was asked. */
    boolean areDates() {
        List<String> texts = texts();
        return !texts.isEmpty()
                && !Character.isDigit(name.charAt(0))
                && texts.stream().allMatch(text -> DATE.matcher(text).matches());
    }

    /** How well its name fits a kind of field; one with a slip, as {@code Awnser}, fits less. */
    double fit(String kind) {
        double fit = FieldNames.fit(name, kind);
        return fit > 0 ? fit : SLIP * FieldNames.fit(meant(), kind);
    }

    private String meant() {
        String known = meant;
        if (known == null) {
            known = FieldNames.meant(name.substring(name.lastIndexOf('.') + 1)).orElse("");
            meant = known;
        }
        return known;
    }

    /** Whether it is inside the value of another field. */
    boolean isNested() {
        return name.indexOf('.') > 0;
    }

    private static double share(List<Boolean> flags) {
        return flags.isEmpty()
                ? 0
                : (double) flags.stream().filter(flag -> flag).count() / flags.size();
    }
}
