package io.github.questionlint.lint.fix;

import io.github.questionlint.data.YamlNode;
import java.util.stream.Collectors;

/** The value of a YAML node without its places, and without the Markdown in it, which is looked at as such. */
final class FieldSnapshot {

    private FieldSnapshot() {}

    static String of(YamlNode node) {
        return switch (node.kind()) {
            case SCALAR -> NodeSnapshot.words(node.text().value());
            case LIST -> node.items().stream().map(FieldSnapshot::of).collect(Collectors.joining(",", "[", "]"));
            case MAP ->
                node.entries().stream()
                        .map(entry -> entry.key().value() + ":" + of(entry.value()))
                        .collect(Collectors.joining(",", "{", "}"));
        };
    }
}
