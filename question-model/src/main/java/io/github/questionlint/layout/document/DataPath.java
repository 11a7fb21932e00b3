package io.github.questionlint.layout.document;

import io.github.questionlint.data.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where values are in data. The path of records is as {@code chapters[].questions[]}: {@code []} means the items of a
 * list, {@code *} every value of a map, <code>{}</code> its entries where the keys are questions, {@code |} the rows of a
 * map of columns, and {@code ()} the texts or pairs of texts of a list. The name of a field may lead into its value, as {@code question.text}; the
 * items of a list are numbered from 1.
 */
public final class DataPath {
    /** The items of a list. */
    public static final String ITEMS = "[]";
    /** The entries of a map whose keys are the questions. */
    public static final String ENTRIES = "{}";
    /** The rows of a map whose values are columns. */
    public static final String ROWS = "|";

    /** The items of a list that are texts, or a text and its answer. */
    public static final String TEXTS = "()";

    private DataPath() {}

    /** The values at a path; {@code []} alone means the items of the root, an empty path the root. */
    public static List<YamlNode> at(YamlNode root, String path) {
        List<YamlNode> values = List.of(root);
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            String sign = sign(step);
            String name = step.substring(0, step.length() - sign.length());
            values = values.stream()
                    .flatMap(node -> named(node, name))
                    .flatMap(node -> records(node, sign))
                    .toList();
        }
        return values;
    }

    /** How a step of a path ends: with the sign of a list, of a map of questions or of columns; empty for none. */
    public static String sign(String step) {
        return Stream.of(ITEMS, ENTRIES, ROWS, TEXTS)
                .filter(step::endsWith)
                .findFirst()
                .orElse("");
    }

    /** A path as a person says it, the innermost values first, such as {@code the list "questions" within every list}. */
    public static String inWords(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.split("\\.")) {
            String sign = sign(step);
            steps.add(0, inWords(step.substring(0, step.length() - sign.length()), sign));
        }
        return String.join(" within ", steps);
    }

    private static String inWords(String name, String sign) {
        String kind = switch (sign) {
            case ITEMS -> "list";
            case ENTRIES -> "map";
            case ROWS -> "table of columns";
            case TEXTS -> "list of texts";
            default -> "value";
        };
        return switch (name) {
            case "" -> "a " + kind;
            case "*" -> "every " + kind;
            default -> "the " + kind + " \"" + name + "\"";
        };
    }

    private static Stream<YamlNode> records(YamlNode node, String sign) {
        return switch (sign) {
            case ITEMS -> node.items().stream();
            case ENTRIES -> MapRecords.entries(node).stream();
            case ROWS -> MapRecords.rows(node).stream();
            case TEXTS -> TextRecords.of(node).stream();
            default -> Stream.of(node);
        };
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
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        if (value.isList() && first.length() < 3 && first.chars().allMatch(c -> c >= '0' && c <= '9')) {
            Optional<YamlNode> item = value.items().stream()
                    .skip(Math.max(0, first.isEmpty() ? 0 : Integer.parseInt(first) - 1L))
                    .findFirst();
            return dot < 0 ? item : item.flatMap(inner -> field(inner, name.substring(dot + 1)));
        }
        return field(value, name);
    }
}
