package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.MapRecords;
import io.github.questionlint.layout.document.TextRecords;
import io.github.questionlint.layout.words.FieldNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The records at one path in the data of a bank.
 *
 * @param path their path, such as {@code chapters[].questions[]}; {@code *} for every name of a map
 * @param byDocument the records of each file
 */
record RecordGroup(String path, Map<Document, List<YamlNode>> byDocument) {
    private static final int DEEPEST = 6;
    private static final Pattern NAME = Pattern.compile("[^\\s.\\[\\]*]+");
    /** As many fields of two groups must be the same that they are one group under other names. */
    private static final double ALIKE = 0.5;

    /** All groups of some documents, by path. */
    static TreeMap<String, RecordGroup> all(List<Document> documents) {
        Map<String, RecordGroup> groups = new LinkedHashMap<>();
        for (Document document : documents) {
            YamlNode root = document.fields();
            if (root.isMap() && !root.entries().isEmpty()) {
                add(groups, "", document, root);
            }
            walk(groups, document, root, "", 0);
        }
        return merged(groups);
    }

    private static void walk(
            Map<String, RecordGroup> groups, Document document, YamlNode node, String path, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        boolean columns = MapRecords.areColumns(node);
        if (columns || MapRecords.areQuestions(node)) {
            String inner = path + (columns ? DataPath.ROWS : DataPath.ENTRIES);
            DataPath.at(node, inner.substring(path.length())).forEach(record -> add(groups, inner, document, record));
            return;
        }
        if (document.isData() && TextRecords.areQuestions(node, isNamed(document, path))) {
            String inner = path + DataPath.TEXTS;
            DataPath.at(node, DataPath.TEXTS).forEach(record -> add(groups, inner, document, record));
            return;
        }
        for (YamlNode.Entry entry : node.entries()) {
            YamlNode value = entry.value();
            if (!value.isScalar()) {
                String name = NAME.matcher(entry.key().value()).matches()
                        ? entry.key().value()
                        : "*";
                String inner = path.isEmpty() ? name : path + "." + name;
                if (value.isMap()) {
                    add(groups, inner, document, value);
                }
                walk(groups, document, value, inner, depth + 1);
            }
        }
        for (YamlNode item : node.items()) {
            if (item.isMap()) {
                add(groups, path + "[]", document, item);
                walk(groups, document, item, path + "[]", depth + 1);
            }
        }
    }

    /** Whether the field at a path, or the file, says that it holds questions. */
    private static boolean isNamed(Document document, String path) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        return document.isNamedForQuestions() || FieldNames.fit(field, "field-stem") == 1;
    }

    private static void add(Map<String, RecordGroup> groups, String path, Document document, YamlNode record) {
        groups.computeIfAbsent(path, key -> new RecordGroup(key, new LinkedHashMap<>()))
                .byDocument
                .computeIfAbsent(document, key -> new ArrayList<>())
                .add(record);
    }

    /** Groups with the same fields whose paths differ in one name are one: the names are those of chapters or ids. */
    private static TreeMap<String, RecordGroup> merged(Map<String, RecordGroup> groups) {
        Map<String, List<RecordGroup>> families = new LinkedHashMap<>();
        groups.values()
                .forEach(group -> group.general()
                        .forEach(path -> families.computeIfAbsent(path, key -> new ArrayList<>())
                                .add(group)));
        Map<String, Set<String>> names = new HashMap<>();
        TreeMap<String, RecordGroup> merged = new TreeMap<>(groups);
        families.forEach((path, family) -> {
            if (family.size() == 1) {
                return;
            }
            Set<String> first = names.computeIfAbsent(
                    family.get(0).path, unused -> family.get(0).names());
            List<RecordGroup> alike = family.stream()
                    .filter(group -> areLike(names.computeIfAbsent(group.path, unused -> group.names()), first))
                    .toList();
            if (alike.size() > 1 && alike.stream().allMatch(group -> merged.containsKey(group.path))) {
                RecordGroup all = new RecordGroup(path, new LinkedHashMap<>());
                alike.forEach(group -> group.byDocument.forEach((document, records) -> all.byDocument
                        .computeIfAbsent(document, key -> new ArrayList<>())
                        .addAll(records)));
                alike.forEach(group -> merged.remove(group.path));
                merged.put(path, all);
            }
        });
        return merged;
    }

    /** Its path with one name after another replaced by {@code *}. */
    private List<String> general() {
        String[] steps = path.split("\\.");
        List<String> general = new ArrayList<>();
        for (int at = 0; at < steps.length; at++) {
            String sign = DataPath.sign(steps[at]);
            if (steps[at].length() > sign.length()) {
                String[] copy = steps.clone();
                copy[at] = "*" + sign;
                general.add(String.join(".", copy));
            }
        }
        return general;
    }

    private static boolean areLike(Set<String> own, Set<String> names) {
        long same = own.stream().filter(names::contains).count();
        return same > 0 && same >= Math.max(own.size(), names.size()) * ALIKE;
    }

    private Set<String> names() {
        return byDocument.values().stream()
                .flatMap(List::stream)
                .limit(5)
                .flatMap(record -> record.entries().stream())
                .map(entry -> entry.key().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    int size() {
        return byDocument.values().stream().mapToInt(List::size).sum();
    }

    List<YamlNode> records() {
        return byDocument.values().stream().flatMap(List::stream).toList();
    }

    Collection<Document> documents() {
        return byDocument.keySet();
    }

    /** Whether a record of the group is in a file of data, not in front matter. */
    boolean isData() {
        return byDocument.keySet().stream().anyMatch(Document::isData);
    }

    /** Whether its records are the items of a list or the values of a map, not what has a name of its own. */
    boolean isList() {
        return path.endsWith("[]")
                || path.endsWith("*")
                || path.endsWith(DataPath.ENTRIES)
                || path.endsWith(DataPath.ROWS)
                || isTexts();
    }

    /** Whether its records are bare texts that ask, or pairs of a question and its answer. */
    boolean isTexts() {
        return path.endsWith(DataPath.TEXTS);
    }

    /** Whether its records are inside those at one of some other paths. */
    boolean isInside(Set<String> others) {
        for (int at = 0; at < path.length(); at++) {
            boolean border = at == 0
                    || path.charAt(at) == '.'
                    || path.startsWith("[]", at)
                    || path.startsWith(DataPath.ENTRIES, at)
                    || path.startsWith(DataPath.ROWS, at)
                    || path.startsWith(DataPath.TEXTS, at);
            if (border && others.contains(path.substring(0, at))) {
                return true;
            }
        }
        return false;
    }
}
