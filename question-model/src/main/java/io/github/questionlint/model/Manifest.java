package io.github.questionlint.model;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code question-bank.yaml} says of a bank.
 *
 * @param fields all of it, as written
 */
public record Manifest(Fields fields) {
    /** The name of the file. */
    public static final String FILE = "question-bank.yaml";

    /** The bank's permanent name, such as {@code io.github.owner.bank}. */
    public String id() {
        return fields.text("id", "");
    }

    /** The languages of the bank; the first one is its default. */
    public List<Text> languages() {
        return fields.texts("languages");
    }

    /** The vocabulary: what a question may be about. */
    public List<Fields> topics() {
        return fields.maps("topics");
    }

    /** The fields that hold for every question that does not say otherwise. */
    public Optional<YamlNode> defaults() {
        return fields.get("defaults").filter(YamlNode::isMap);
    }

    /** Further headings for the parts of a question: role key to headings. */
    public Map<String, List<Text>> sections() {
        return fields.map("sections")
                .map(map -> map.own().entries().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                entry -> entry.key().value(),
                                entry -> map.texts(entry.key().value()),
                                (first, second) -> first,
                                java.util.LinkedHashMap::new)))
                .map(Map::copyOf)
                .orElse(Map.of());
    }
}
