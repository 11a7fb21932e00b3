package io.github.questionlint.layout.find;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.WordTable;
import io.github.questionlint.layout.spec.LayoutSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question is a record of YAML, JSON or front matter. */
public final class DataLayout {
    private static final Pattern STEM = Pattern.compile(
            "(?iU)[\"']?" + WordTable.anyOf("field-stem").replace("questionText", "question_?text") + "[\"']?\\s*:");

    private DataLayout() {}

    /** Whether a text of YAML or JSON names a field as banks name their questions. */
    public static boolean namesQuestions(String text) {
        return STEM.matcher(text).find();
    }

    /** The records at the path of a layout that have a fitting stem. */
    public static List<YamlNode> records(Document document, LayoutSpec spec) {
        List<YamlNode> found = new ArrayList<>();
        for (YamlNode record : at(List.of(document.fields()), spec.path())) {
            boolean fits = record.isMap()
                    && record.get(spec.field("stem"))
                            .filter(YamlNode::isScalar)
                            .map(stem -> stem.text().value())
                            .filter(stem -> !stem.isBlank() && spec.fits(stem))
                            .isPresent();
            if (fits) {
                found.add(record);
            }
        }
        return found;
    }

    /** The values at a path such as {@code chapters[].questions[]}; {@code []} alone means the items of the root. */
    static List<YamlNode> at(List<YamlNode> nodes, String path) {
        List<YamlNode> values = nodes;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            boolean items = step.endsWith("[]");
            String name = items ? step.substring(0, step.length() - 2) : step;
            values = values.stream()
                    .flatMap(node -> name.isEmpty() ? Stream.of(node) : node.get(name).stream())
                    .flatMap(node -> items ? node.items().stream() : Stream.of(node))
                    .toList();
        }
        return values;
    }
}
