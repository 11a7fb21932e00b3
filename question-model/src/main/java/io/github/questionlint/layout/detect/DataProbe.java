package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionWords;
import io.github.questionlint.layout.find.DataLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out where the data of a bank holds records that are questions: in YAML, JSON or front matter. */
final class DataProbe {
    private static final int DEEPEST = 6;
    private static final int FEWEST = 2;
    private static final List<String> PARTS =
            List.of("stem", "answer", "options", "text", "correct", "key", "explanation");

    /** The records of each file, by their path in the data. */
    private final Map<String, Map<Document, List<YamlNode>>> groups = new TreeMap<>();

    private DataProbe() {}

    /** The data layouts of some documents, each with the paths of the files it applies to. */
    static Map<LayoutGuess, Set<String>> all(List<Document> documents) {
        DataProbe data = new DataProbe();
        for (Document document : documents) {
            YamlNode root = document.fields();
            if (root.isMap() && !root.entries().isEmpty()) {
                data.add("", document, root);
            }
            data.walk(document, root, "", 0);
        }
        Map<LayoutGuess, Set<String>> found = new LinkedHashMap<>();
        data.groups.forEach((path, group) ->
                data.guess(path, group).ifPresent(guess -> found.put(guess, files(group, guess))));
        return found;
    }

    private void walk(Document document, YamlNode node, String path, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (YamlNode.Entry entry : node.entries()) {
            String name = entry.key().value();
            if (!entry.value().isScalar() && name.matches("[^\\s.\\[\\]]+")) {
                walk(document, entry.value(), path.isEmpty() ? name : path + "." + name, depth + 1);
            }
        }
        for (YamlNode item : node.items()) {
            if (item.isMap()) {
                add(path + "[]", document, item);
                walk(document, item, path + "[]", depth + 1);
            }
        }
    }

    private void add(String path, Document document, YamlNode item) {
        groups.computeIfAbsent(path, key -> new LinkedHashMap<>())
                .computeIfAbsent(document, key -> new ArrayList<>())
                .add(item);
    }

    private Optional<LayoutGuess> guess(String path, Map<Document, List<YamlNode>> group) {
        List<YamlNode> records = group.values().stream().flatMap(List::stream).toList();
        if (records.size() < FEWEST) {
            return Optional.empty();
        }
        return RecordFields.of(records)
                .filter(names -> names.containsKey("options") || asks(records, names.getOrDefault("stem", "")))
                .filter(names -> names.containsKey("options") || !path.isEmpty() || isData(group))
                .map(names -> LayoutGuess.of(summary(path, group), settings(path, names, records)));
    }

    /** A record whose only known part is an answer may be anything, unless its stem asks. */
    private static boolean asks(List<YamlNode> records, String stem) {
        double sum = records.stream()
                .flatMap(record -> record.get(stem).stream())
                .mapToDouble(title -> QuestionWords.score(title.text().value()))
                .sum();
        boolean named = !stem.matches("(?i)q|front|text|prompt|query|ask");
        return sum >= records.size() * (named ? 0.3 : 0.6);
    }

    private static boolean isData(Map<Document, List<YamlNode>> group) {
        return group.keySet().stream().anyMatch(Document::isData);
    }

    private static String summary(String path, Map<Document, List<YamlNode>> group) {
        String where = isData(group) ? "data" : "front matter";
        return path.isEmpty() ? where + ", one record a file" : where + " at " + path;
    }

    private static String settings(String path, Map<String, String> names, List<YamlNode> records) {
        String fields = PARTS.stream()
                .filter(names::containsKey)
                .map(part -> part + ": " + quoted(names.getOrDefault(part, "")))
                .collect(Collectors.joining(", ", "fields: {", "}\n"));
        String first = countsFromOne(names, records) ? "firstIndex: 1\n" : "";
        return "layout: data\npath: " + quoted(path) + "\n" + fields + first;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Whether keys are indexes from 1: no key is 0, and one key equals the number of choices. */
    private static boolean countsFromOne(Map<String, String> names, List<YamlNode> records) {
        boolean last = false;
        for (YamlNode record : records) {
            String key = record.get(names.getOrDefault("key", ""))
                    .map(value -> value.text().value().strip())
                    .orElse("");
            int size = record.get(names.getOrDefault("options", ""))
                    .map(options -> options.items().size())
                    .orElse(0);
            if (key.equals("0")) {
                return false;
            }
            last |= key.equals(String.valueOf(size));
        }
        return last;
    }

    private static Set<String> files(Map<Document, List<YamlNode>> group, LayoutGuess guess) {
        return group.keySet().stream()
                .filter(document -> !DataLayout.records(document, guess.spec()).isEmpty())
                .map(Document::path)
                .collect(Collectors.toSet());
    }
}
