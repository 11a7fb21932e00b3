package io.github.questionlint.schema;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Suggestion;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A map with known keys.
 *
 * @param fields the fields, in the recommended order
 * @param conditions what its fields require of one another
 * @param synonyms what to use instead of other keys that people write, by key: a field, or the message id of advice,
 *     which starts with {@code see-}
 */
public record ObjectShape(List<Field> fields, List<Condition> conditions, Map<String, String> synonyms)
        implements Shape {
    private static final String MESSAGE = "see-";

    /** Keeps its own copies. */
    public ObjectShape {
        fields = List.copyOf(fields);
        conditions = List.copyOf(conditions);
        synonyms = Map.copyOf(synonyms);
    }

    /** An object with fields, without conditions. */
    public static ObjectShape of(Field... fields) {
        return new ObjectShape(List.of(fields), List.of(), Map.of());
    }

    /** The same object with conditions. */
    public ObjectShape with(Condition... more) {
        return new ObjectShape(fields, List.of(more), synonyms);
    }

    /** The names of the fields. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        check(value, name, value.span(), problems);
    }

    /**
     * Reports whatever does not fit.
     *
     * @param place the place at which a missing field is reported
     */
    public void check(YamlNode value, String name, Span place, Consumer<Problem> problems) {
        check(value, List.of(), name, place, problems);
    }

    /**
     * Reports whatever does not fit in the value itself, and what is missing in it and in its defaults.
     *
     * @param defaults maps with fields that hold where the value has none, the nearest first
     */
    public void check(YamlNode value, List<YamlNode> defaults, String name, Span place, Consumer<Problem> problems) {
        if (!value.isMap()) {
            problems.accept(Problem.of("field-type-mismatch", name.isEmpty() ? "file" : "map", value.span(), name));
            return;
        }
        String prefix = name.isEmpty() ? "" : name + ".";
        for (YamlNode.Entry entry : value.entries()) {
            checkEntry(entry, prefix, problems);
        }
        YamlNode understood = understood(value);
        YamlNode whole = completed(understood, defaults);
        for (Field field : fields) {
            if (field.required() && whole.get(field.name()).isEmpty()) {
                problems.accept(Problem.of("field-missing", "always", place, prefix + field.name()));
            }
        }
        for (Condition condition : conditions) {
            checkCondition(understood, whole, condition, prefix, place, problems);
        }
    }

    private void checkEntry(YamlNode.Entry entry, String prefix, Consumer<Problem> problems) {
        String key = entry.key().value();
        Optional<Field> known = field(key);
        if (known.isPresent()) {
            known.get().shape().check(entry.value(), prefix + key, problems);
        } else {
            problems.accept(unknown(entry.key().span(), prefix, key));
        }
    }

    /**
     * The value, with misspelt keys also under the likely names, so that a typo is reported once and not again as a
     * missing field.
     */
    public YamlNode understood(YamlNode value) {
        List<YamlNode.Entry> entries = new ArrayList<>(value.entries());
        Set<String> there = new HashSet<>();
        entries.forEach(entry -> there.add(entry.key().value()));
        for (YamlNode.Entry entry : value.entries()) {
            Text key = entry.key();
            Optional<String> meant =
                    field(key.value()).isPresent() ? Optional.empty() : Suggestion.of(key.value(), names());
            meant.filter(there::add)
                    .ifPresent(name -> entries.add(new YamlNode.Entry(new Text(name, key.span()), entry.value())));
        }
        return new YamlNode(value.kind(), value.plain(), value.text(), value.items(), entries);
    }

    private Problem unknown(Span place, String prefix, String key) {
        Optional<String> meant = Suggestion.of(key, names());
        if (meant.isPresent()) {
            return Problem.of("field-unknown", "suggestion", place, prefix + key, prefix + meant.get());
        }
        String advice = synonyms.get(Folding.name(key));
        if (advice != null) {
            String messageId = advice.startsWith(MESSAGE) ? advice : "synonym";
            return Problem.of("field-unknown", messageId, place, prefix + key, advice);
        }
        return Problem.of("field-unknown", names().contains("custom") ? "custom" : "plain", place, prefix + key);
    }

    /** The value with the defaults after its own entries. */
    private static YamlNode completed(YamlNode value, List<YamlNode> defaults) {
        if (defaults.isEmpty()) {
            return value;
        }
        List<YamlNode.Entry> entries = new ArrayList<>(value.entries());
        defaults.forEach(more -> entries.addAll(more.entries()));
        return new YamlNode(value.kind(), value.plain(), value.text(), value.items(), entries);
    }

    /** What a default says is never in the wrong place: it holds for the other questions. */
    private static void checkCondition(
            YamlNode value,
            YamlNode whole,
            Condition condition,
            String prefix,
            Span place,
            Consumer<Problem> problems) {
        Optional<YamlNode> deciding = whole.get(condition.field());
        boolean holds = deciding.isPresent()
                && (condition.values().isEmpty()
                        || condition.values().contains(deciding.get().text().value()));
        if (holds == condition.negated()) {
            return;
        }
        String because = because(condition, deciding);
        for (String required : condition.required()) {
            if (whole.get(required).isEmpty()) {
                problems.accept(Problem.of("field-missing", "condition", place, prefix + required, because));
            }
        }
        for (String forbidden : condition.forbidden()) {
            value.entry(forbidden)
                    .ifPresent(entry -> problems.accept(Problem.of(
                            "field-not-here", "condition", entry.key().span(), prefix + forbidden, because)));
        }
    }

    private static String because(Condition condition, Optional<YamlNode> deciding) {
        String found = deciding.map(node -> node.text().value()).orElse("");
        return found.isEmpty() ? condition.field() : condition.field() + ": " + found;
    }

    /** The field of a name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    @Override
    public Object json(YamlNode value) {
        if (!value.isMap()) {
            return PlainJson.of(value);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        for (YamlNode.Entry entry : value.entries()) {
            String key = entry.key().value();
            Shape shape = field(key).map(Field::shape).orElseGet(Shapes::any);
            json.putIfAbsent(key, shape.json(entry.value()));
        }
        return json;
    }

    @Override
    public Optional<ObjectShape> object() {
        return Optional.of(this);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : fields) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", field.description());
            property.putAll(field.shape().jsonSchema());
            properties.put(field.name(), property);
            if (field.required()) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        if (!conditions.isEmpty()) {
            schema.put("allOf", ConditionSchemas.of(this));
        }
        return schema;
    }
}
