package io.github.questionlint.layout.find;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.LayoutSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A question is a record of YAML, JSON, CSV or front matter. */
public final class DataLayout {

    /** The path of a layout that says none; where the file is a list, its items are meant. */
    private static final String USUAL = "questions[]";

    private DataLayout() {}

    /**
     * The records at the path of a layout that are questions: those with a fitting stem and, among several records,
     * those whose stem is empty or missing though they have an answer, choices or a key.
     */
    public static List<YamlNode> records(Document document, LayoutSpec spec) {
        List<YamlNode> found = new ArrayList<>();
        boolean asks = false;
        boolean list = document.fields().isList() && spec.path().equals(USUAL);
        for (YamlNode record : DataPath.at(document.fields(), list ? "[]" : spec.path())) {
            boolean stem = hasStem(record, spec);
            boolean fits = stem && spec.fits(stem(record, spec));
            asks |= fits;
            if (fits || !stem && record.isMap() && hasParts(record, spec)) {
                found.add(record);
            }
        }
        return asks ? found : List.of();
    }

    /** Whether a record has a text at the field of the question. */
    public static boolean hasStem(YamlNode record, LayoutSpec spec) {
        return !stem(record, spec).isBlank();
    }

    private static String stem(YamlNode record, LayoutSpec spec) {
        Optional<YamlNode> stem = record.isMap() ? DataPath.field(record, spec.field("stem")) : Optional.empty();
        return stem.filter(YamlNode::isScalar)
                .filter(node -> !node.plain() || !node.text().value().equals("null"))
                .map(node -> node.text().value())
                .orElse("");
    }

    private static boolean hasParts(YamlNode record, LayoutSpec spec) {
        return Stream.of("stem", "answer", "options", "key")
                .filter(part -> part.equals("stem") || spec.fields().containsKey(part))
                .flatMap(part -> Stream.of(spec.field(part).split(",")))
                .anyMatch(field -> DataPath.field(record, field).isPresent());
    }
}
