package io.github.questionlint.data;

import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * A value of a YAML or JSON file, with its place. A scalar is the text that its author wrote: whoever reads the value
 * decides whether {@code no}, {@code 0123} or {@code 1.10} is more than text.
 *
 * @param kind scalar, list or map
 * @param plain whether a scalar is written without quotes, so that it may be a number or a truth value
 * @param text the value of a scalar and its place; for a list or map, its place with an empty value
 * @param items the values of a list
 * @param entries the entries of a map, in the order of the file; a key that is written twice occurs twice
 */
public record YamlNode(Kind kind, boolean plain, Text text, List<YamlNode> items, List<Entry> entries) {

    /** The three kinds of value. */
    public enum Kind {
        SCALAR,
        LIST,
        MAP
    }

    /**
     * An entry of a map.
     *
     * @param key its key; a key that is itself a list or map is kept as the text of the source
     * @param value its value
     */
    public record Entry(Text key, YamlNode value) {}

    /** Keeps its own copies of the lists. */
    public YamlNode {
        items = List.copyOf(items);
        entries = YamlEntries.of(entries);
    }

    /** A scalar. */
    public static YamlNode scalar(Text text, boolean plain) {
        return new YamlNode(Kind.SCALAR, plain, text, List.of(), List.of());
    }

    /** A map without entries, for what has no front matter. */
    public static YamlNode emptyMap(Span span) {
        return new YamlNode(Kind.MAP, true, new Text("", span), List.of(), List.of());
    }

    /** The place of the value. */
    public Span span() {
        return text.span();
    }

    /** Whether it is a scalar. */
    public boolean isScalar() {
        return kind == Kind.SCALAR;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** Whether it is a map. */
    public boolean isMap() {
        return kind == Kind.MAP;
    }

    /** Whether the author wrote a key and nothing after it. */
    public boolean isEmpty() {
        return isScalar() && plain && text.value().isEmpty();
    }

    /** The value of a key of a map; the first one if the key is written twice. */
    public Optional<YamlNode> get(String key) {
        return entry(key).map(Entry::value);
    }

    /** The entry of a key of a map; the first one if the key is written twice. */
    public Optional<Entry> entry(String key) {
        return YamlEntries.of(entries).find(key);
    }
}
