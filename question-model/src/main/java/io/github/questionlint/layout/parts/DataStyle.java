package io.github.questionlint.layout.parts;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the records of a file have in common: how their texts are written and what their keys are.
 *
 * @param markup how the texts are written
 * @param byPlace whether a key that is a number is the place of a choice, also where a choice has this number as text
 * @param truths whether a record without choices is a statement and its answer says whether it is true
 */
public record DataStyle(Markup markup, boolean byPlace, boolean truths) {
    private static final int SAMPLE = 2000;

    /** The style of some records. */
    public static DataStyle of(List<YamlNode> records, LayoutSpec spec) {
        List<String> texts = new ArrayList<>();
        for (YamlNode record : records.subList(0, Math.min(SAMPLE, records.size()))) {
            Stream.of("stem", "answer", "explanation")
                    .flatMap(part -> DataPath.field(record, spec.field(part)).stream())
                    .filter(YamlNode::isScalar)
                    .forEach(node -> texts.add(node.text().value()));
            options(record, spec).forEach(option -> texts.add(option.value()));
        }
        texts.removeIf(String::isBlank);
        return new DataStyle(Markup.of(texts), byPlace(records, spec), DataTruth.isUsual(records, spec));
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
