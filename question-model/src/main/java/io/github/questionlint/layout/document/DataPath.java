package io.github.questionlint.layout.document;

import io.github.questionlint.data.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where values are in data. The path of records is as {@code chapters[].questions[]}: {@code []} means the items of a
 * list, {@code *} every value of a map. The name of a field may lead into its value, as {@code question.text}; the
 * items of a list are numbered from 1.
 */
public final class DataPath {

    private DataPath() {}

    /** The values at a path; {@code []} alone means the items of the root, an empty path the root. */
    public static List<YamlNode> at(YamlNode root, String path) {
        List<YamlNode> values = List.of(root);
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            boolean items = step.endsWith("[]");
            String name = items ? step.substring(0, step.length() - 2) : step;
            values = values.stream()
                    .flatMap(node -> named(node, name))
                    .flatMap(node -> items ? node.items().stream() : Stream.of(node))
                    .toList();
        }
        return values;
    }

    private static Stream<YamlNode> named(YamlNode node, String name) {
        if (name.equals("*")) {
            return node.entries().stream().map(YamlNode.Entry::value);
        }
        return name.isEmpty() ? Stream.of(node) : node.get(name).stream();
    }

    /** The value of a field of a record; empty where it has none. */
    public static Optional<YamlNode> field(YamlNode record, String name) {
        Optional<YamlNode> own = record.get(name);
        int dot = name.indexOf('.');
        if (own.isPresent() || dot <= 0) {
            return own;
        }
        return record.get(name.substring(0, dot)).flatMap(value -> part(value, name.substring(dot + 1)));
    }

    private static Optional<YamlNode> part(YamlNode value, String name) {
        if (value.isList() && name.length() < 3 && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return value.items().stream()
                    .skip(Math.max(0, Integer.parseInt(name) - 1L))
                    .findFirst();
        }
        return field(value, name);
    }
}
