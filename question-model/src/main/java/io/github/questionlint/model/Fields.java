package io.github.questionlint.model;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of a question or of a part of it, as written, with the defaults of its bank or list. A value of another
 * kind than the one asked for counts as missing; the reader has reported it.
 *
 * @param own the question's own fields; they win
 * @param defaults the defaults, nearest first
 */
public record Fields(YamlNode own, List<YamlNode> defaults) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,31}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");

    /** Keeps its own copy of the defaults. */
    public Fields {
        defaults = List.copyOf(defaults);
    }

    /** No fields, for a question at a place. */
    public static Fields none(Span place) {
        return new Fields(YamlNode.emptyMap(place), List.of());
    }

    /** The value of a field, its own or a default. */
    public Optional<YamlNode> get(String name) {
        Optional<YamlNode> value = own.get(name);
        for (int at = 0; value.isEmpty() && at < defaults.size(); at++) {
            value = defaults.get(at).get(name);
        }
        return value;
    }

    /** A text. */
    public Optional<Text> text(String name) {
        return get(name).filter(YamlNode::isScalar).map(YamlNode::text).filter(text -> !text.isBlank());
    }

    /** The value of a text, or a default. */
    public String text(String name, String otherwise) {
        return text(name).map(Text::value).orElse(otherwise);
    }

    /** A list of texts; empty where there is none. */
    public List<Text> texts(String name) {
        return items(name).stream()
                .filter(YamlNode::isScalar)
                .map(YamlNode::text)
                .toList();
    }

    /** A map. */
    public Optional<Fields> map(String name) {
        return get(name).filter(YamlNode::isMap).map(node -> new Fields(node, List.of()));
    }

    /** A list of maps; empty where there is none. */
    public List<Fields> maps(String name) {
        return items(name).stream()
                .filter(YamlNode::isMap)
                .map(node -> new Fields(node, List.of()))
                .toList();
    }

    /** A truth value. */
    public Optional<Boolean> flag(String name) {
        return text(name)
                .map(Text::value)
                .filter(value -> value.equals("true") || value.equals("false"))
                .map(Boolean::valueOf);
    }

    /** A day. */
    public Optional<LocalDate> date(String name) {
        try {
            return text(name).map(Text::value).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number. */
    public Optional<BigDecimal> number(String name) {
        return text(name)
                .map(Text::value)
                .filter(value -> NUMBER.matcher(value).matches())
                .map(BigDecimal::new);
    }

    /** The place of the fields. */
    public Span span() {
        return own.span();
    }

    private List<YamlNode> items(String name) {
        return get(name).map(YamlNode::items).orElse(List.of());
    }
}
