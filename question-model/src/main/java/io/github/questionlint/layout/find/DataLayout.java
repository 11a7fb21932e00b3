package io.github.questionlint.layout.find;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.Layout;
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

    /**
     * Those records of a layout that no other layout at the same path fits better. Files of one bank may name the
     * choices or the key in different ways, so that a record is a question by several layouts but has all its parts by
     * one.
     */
    public static List<YamlNode> own(Document document, LayoutSpec spec, List<LayoutSpec> specs) {
        List<LayoutSpec> rivals =
                specs.stream().filter(one -> one.layout() == Layout.DATA).toList();
        return records(document, spec).stream()
                .filter(record -> rivals.size() < 2 || isOwn(record, spec, rivals))
                .toList();
    }

    private static boolean isOwn(YamlNode record, LayoutSpec spec, List<LayoutSpec> rivals) {
        if (!hasStem(record, spec)) {
            return rivals.stream().noneMatch(rival -> hasStem(record, rival));
        }
        return rivals.stream()
                .filter(rival ->
                        rival.path().equals(spec.path()) && hasStem(record, rival) && rival.fits(stem(record, rival)))
                .reduce((best, rival) -> parts(record, rival) > parts(record, best) ? rival : best)
                .map(spec::equals)
                .orElse(true);
    }

    private static long parts(YamlNode record, LayoutSpec spec) {
        return Stream.of("options", "key", "answer")
                .filter(part -> spec.fields().containsKey(part) && has(record, spec, part))
                .count();
    }

    /** Whether a record has the field of a part, or one of its fields. */
    public static boolean has(YamlNode record, LayoutSpec spec, String part) {
        return !spec.fields().containsKey(part)
                || Stream.of(spec.field(part).split(","))
                        .anyMatch(field -> DataPath.field(record, field).isPresent());
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
