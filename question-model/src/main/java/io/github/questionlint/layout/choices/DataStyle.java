package io.github.questionlint.layout.choices;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.document.Markup;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the records of a file have in common: how their texts are written and what their keys are.
 *
 * @param markup how the texts are written
 * @param sense what a key says first where it could say more than one thing, as a digit can
 * @param truths whether a record without choices is a statement and its answer says whether it is true
 */
public record DataStyle(Markup markup, Sense sense, boolean truths) {
    private static final int SAMPLE = 2000;

    /** What a key may say. */
    public enum Sense {
        /** The label of a choice. */
        LABEL,
        /** The place of a choice. */
        PLACE,
        /** The text of a choice. */
        TEXT
    }

    /** The style of some records. */
    public static DataStyle of(List<YamlNode> records, LayoutSpec spec) {
        List<String> texts = new ArrayList<>();
        for (YamlNode record : sample(records)) {
            Stream.of("stem", "answer", "explanation")
                    .flatMap(part -> DataPath.field(record, spec.field(part)).stream())
                    .filter(YamlNode::isScalar)
                    .forEach(node -> texts.add(node.text().value()));
            options(record, spec).forEach(option -> texts.add(option.value()));
        }
        texts.removeIf(String::isBlank);
        return new DataStyle(Markup.of(texts), sense(records, spec), DataTruth.isUsual(records, spec));
    }

    private static List<YamlNode> sample(List<YamlNode> records) {
        return records.subList(0, Math.min(SAMPLE, records.size()));
    }

    private static Sense sense(List<YamlNode> records, LayoutSpec spec) {
        if (byPlace(records, spec)) {
            return Sense.PLACE;
        }
        int leaning = sample(records).stream()
                .mapToInt(record -> leaning(record, spec))
                .sum();
        return leaning > 0 ? Sense.TEXT : Sense.LABEL;
    }

    /** By how many more the keys of a record can only be texts than can only be labels or places. */
    private static int leaning(YamlNode record, LayoutSpec spec) {
        List<YamlNode> keys = DataPath.field(record, spec.field("key")).stream()
                .flatMap(key -> key.isScalar() ? Stream.of(key) : key.items().stream())
                .filter(YamlNode::isScalar)
                .toList();
        List<DataOptions.Option> options = keys.isEmpty() ? List.of() : DataOptions.raw(spec.field("options"), record);
        if (options.isEmpty()) {
            return 0;
        }
        DataKey read = new DataKey(
                OptionLabels.of(options, spec.field("text")), options(record, spec), spec.firstIndex(), Sense.LABEL);
        return keys.stream().mapToInt(key -> read.leaning(key.text().value())).sum();
    }

    /** All keys are places, and some are no text of a choice. */
    private static boolean byPlace(List<YamlNode> records, LayoutSpec spec) {
        boolean other = false;
        for (YamlNode record : records) {
            String key = DataPath.field(record, spec.field("key"))
                    .map(node -> node.text().value().strip())
                    .orElse("");
            List<String> options = options(record, spec).stream()
                    .map(Text::value)
                    .map(String::strip)
                    .toList();
            if (!key.isEmpty() && !options.isEmpty()) {
                int place = key.matches("\\d{1,3}") ? Integer.parseInt(key) - spec.firstIndex() : -1;
                if (place < 0 || place >= options.size()) {
                    return false;
                }
                other |= !options.contains(key);
            }
        }
        return other;
    }

    private static List<Text> options(YamlNode record, LayoutSpec spec) {
        return DataOptions.raw(spec.field("options"), record).stream()
                .map(option -> DataOptions.text(spec.field("text"), option.value()))
                .toList();
    }
}
