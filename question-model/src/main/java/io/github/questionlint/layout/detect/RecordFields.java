package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.WordTable;
import io.github.questionlint.source.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds by names and values which field of some records holds the question, the choices, the key and so on. */
final class RecordFields {
    /** Names that may mean anything: a record with one of them is a question only if it has choices. */
    private static final List<String> VAGUE = List.of("text", "title", "name");

    private static final double MOST = 0.5;

    private final List<YamlNode> records;
    private final Map<String, String> names = new LinkedHashMap<>();

    private RecordFields(List<YamlNode> records) {
        this.records = records;
    }

    /** The name of the field for each part; empty where the records are not questions. */
    static Optional<Map<String, String>> of(List<YamlNode> records) {
        RecordFields fields = new RecordFields(records);
        return fields.find() ? Optional.of(Map.copyOf(fields.names)) : Optional.empty();
    }

    private boolean find() {
        put("stem", named("field-stem", value -> isText(value), ""));
        if (!names.containsKey("stem")) {
            return false;
        }
        boolean choices = findChoices();
        if (!choices && !VAGUE.contains(names.getOrDefault("stem", "").toLowerCase(Locale.ROOT))) {
            names.keySet().removeIf(part -> !part.equals("stem"));
            put("answer", named("field-answer", value -> value.isScalar(), names.getOrDefault("stem", "")));
        }
        put("explanation", named("field-explanation", YamlNode::isScalar, names.getOrDefault("answer", "")));
        return choices || names.containsKey("answer");
    }

    private boolean findChoices() {
        return findWrong() || findLetters() || findList();
    }

    /** Some banks have one field for the right answer and another for the wrong ones. */
    private boolean findWrong() {
        Optional<String> wrong = named("field-wrong", YamlNode::isList, "");
        Optional<String> right = named("field-key", value -> isText(value), "");
        if (wrong.isEmpty() || right.isEmpty()) {
            return false;
        }
        names.put("options", right.get() + "," + wrong.get());
        names.put("key", right.get());
        return true;
    }

    /** Fields such as {@code A}, {@code option_b} or {@code choice3}. */
    private boolean findLetters() {
        for (String start :
                List.of("", "option", "option_", "choice", "choice_", "answer_", "opt", "选项", "opcion", "opcao")) {
            List<String> found = lettered(start);
            if (found.size() >= 2) {
                names.put("options", String.join(",", found));
                put("key", named("field-key", value -> value.isScalar() || value.isList(), names.get("options")));
                return names.containsKey("key");
            }
        }
        return false;
    }

    private List<String> lettered(String start) {
        List<String> found = new ArrayList<>();
        for (String letters : List.of("ABCDEFGH", "abcdefgh", "12345678")) {
            for (int at = 0; at < letters.length() && found.size() == at; at++) {
                String name = start + letters.charAt(at);
                if (share(name, YamlNode::isScalar) >= (at < 2 ? MOST : 0.01)) {
                    found.add(name);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private boolean findList() {
        Optional<String> list = named(
                "field-options",
                value -> value.items().size() > 1 || value.entries().size() > 1,
                names.getOrDefault("stem", ""));
        if (list.isEmpty()) {
            return false;
        }
        names.put("options", list.get());
        List<YamlNode> choices = records.stream()
                .flatMap(record -> record.get(list.get()).stream())
                .flatMap(options -> options.items().stream())
                .filter(YamlNode::isMap)
                .toList();
        RecordFields inner = new RecordFields(choices);
        inner.named("field-correct", YamlNode::isScalar, "").ifPresent(name -> names.put("correct", name));
        String flag = names.getOrDefault("correct", "");
        inner.named("field-text", YamlNode::isScalar, flag).ifPresent(name -> names.put("text", name));
        if (flag.isEmpty()) {
            put("key", named("field-key", value -> value.isScalar() || value.isList(), list.get()));
        }
        return !flag.isEmpty() || names.containsKey("key");
    }

    private void put(String part, Optional<String> name) {
        name.ifPresent(found -> names.put(part, found));
    }

    /** The first name of a kind that has a fitting value in most records. */
    private Optional<String> named(String kind, Predicate<YamlNode> fits, String taken) {
        Map<String, String> written = records.stream()
                .limit(200)
                .flatMap(record -> record.entries().stream())
                .map(entry -> entry.key().value())
                .distinct()
                .collect(Collectors.toMap(Folding::name, name -> name, (first, second) -> first));
        return WordTable.of(kind).values().stream()
                .flatMap(List::stream)
                .map(word -> written.get(Folding.name(word)))
                .filter(name -> name != null && !List.of(taken.split(",")).contains(name))
                .filter(name -> share(name, fits) >= MOST)
                .findFirst();
    }

    private double share(String name, Predicate<YamlNode> fits) {
        long having = records.stream()
                .filter(record -> record.get(name).filter(fits).isPresent())
                .count();
        return records.isEmpty() ? 0 : (double) having / records.size();
    }

    private static boolean isText(YamlNode value) {
        return value.isScalar() && value.text().value().chars().anyMatch(Character::isLetter);
    }
}
