package io.github.questionlint.layout.detect;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.choices.DataOptions;
import io.github.questionlint.layout.words.FieldNames;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A field, or several, that may hold the choices of some records.
 *
 * @param options the name of the field, or names with commas between them
 * @param text the field of a choice with its text; empty where a choice is its text
 * @param correct the field of a choice that says whether it is right; empty where there is none
 * @param right the field with the right choice, where the others are the wrong ones; else empty
 * @param fit how well the name fits choices
 * @param share in which share of the records there are choices
 */
record ChoiceFields(String options, String text, String correct, String right, double fit, double share) {
    private static final Set<String> FLAGS = Set.of("true", "false", "0", "1", "yes", "no", "y", "n", "100");
    private static final Set<String> UNSET = Set.of("false", "0", "no", "n", "");
    private static final int MOST = 30;
    private static final int LONGEST = 1000;

    /** Everything in a table that may be choices, the likeliest first. */
    static List<ChoiceFields> in(RecordTable table, RecordColumn stem) {
        List<ChoiceFields> found = new ArrayList<>();
        wrong(table, stem).ifPresent(found::add);
        for (RecordColumn column : table.columns()) {
            if (!column.name().equals(stem.name()) && !stem.name().startsWith(column.name() + ".")) {
                list(column).or(() -> written(column)).ifPresent(found::add);
            }
        }
        found.addAll(ParallelFields.in(table, stem));
        found.sort((a, b) -> Double.compare(b.likelihood(), a.likelihood()));
        return found;
    }

    private double likelihood() {
        return fit + share + (correct.isEmpty() ? 0 : 1) + (right.isEmpty() ? 0 : 2);
    }

    /** In a table without a header, the name of the field behind the choices; else empty. */
    String behind() {
        String last = options.substring(options.lastIndexOf(',') + 1);
        boolean number = options.indexOf(',') > 0 && last.matches("\\d{1,2}");
        return number ? String.valueOf(Integer.parseInt(last) + 1) : "";
    }

    boolean uses(String name) {
        return List.of(options.split(",")).contains(name)
                || name.startsWith(options + ".")
                || options.startsWith(name + ".");
    }

    private static Optional<ChoiceFields> list(RecordColumn column) {
        List<YamlNode> lists =
                column.values().values().stream().filter(ChoiceFields::isList).toList();
        double share = (double) lists.size() / column.size();
        long held = column.values().values().stream()
                .filter(node -> !node.isScalar() && parts(node).size() > 1)
                .count();
        if (lists.size() < 2 && share < 0.5 || lists.size() * 2L < held) {
            return Optional.empty();
        }
        List<YamlNode> maps = lists.stream()
                .flatMap(list -> parts(list).stream())
                .filter(YamlNode::isMap)
                .toList();
        double fit = column.fit("field-options");
        if (maps.isEmpty()) {
            return Optional.of(new ChoiceFields(column.name(), "", "", "", fit, share));
        }
        RecordTable inner = RecordTable.of(maps, true);
        String flag = flag(inner, lists);
        String text = text(inner, flag);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChoiceFields(column.name(), text, flag, "", fit, share));
    }

    /** Texts that hold the choices with the same sign between them. */
    private static Optional<ChoiceFields> written(RecordColumn column) {
        double fit = column.fit("field-options");
        return fit > 0 && isWritten(column) && column.variety() > 0.3
                ? Optional.of(new ChoiceFields(column.name(), "", "", "", fit, column.filled()))
                : Optional.empty();
    }

    private static boolean isWritten(RecordColumn column) {
        List<String> texts = column.texts();
        long lists = texts.stream()
                .filter(text ->
                        DataOptions.split(new Text(text, Span.startOf(""))).size() > 1)
                .count();
        return texts.size() > 1 && lists * 10 >= texts.size() * 9L;
    }

    /** A list of texts or maps, or a map whose keys are the letters of its texts. */
    private static boolean isList(YamlNode node) {
        List<YamlNode> parts = parts(node);
        boolean texts = parts.stream()
                .allMatch(part -> part.isScalar() && part.text().value().length() < LONGEST);
        boolean maps = parts.stream().allMatch(YamlNode::isMap);
        boolean labels =
                node.entries().stream().allMatch(entry -> isLabel(entry.key().value()));
        return parts.size() > 1 && parts.size() < MOST && (texts || maps) && labels;
    }

    /** A letter or number, alone or behind a word as in {@code option_a} and {@code answer1}. */
    private static boolean isLabel(String key) {
        return key.length() <= 2 || key.matches("\\p{L}+[_ .-]?(?:[A-Ha-h]|\\d{1,2})");
    }

    private static List<YamlNode> parts(YamlNode node) {
        return node.isMap() ? node.entries().stream().map(YamlNode.Entry::value).toList() : node.items();
    }

    /** A field of the choices that is set for one or some of them in most lists, or has a known name. */
    private static String flag(RecordTable inner, List<YamlNode> lists) {
        String best = "";
        double most = 0.5;
        for (RecordColumn column : inner.own()) {
            if (!areFlags(column.texts())) {
                continue;
            }
            double named = column.fit("field-correct");
            long settled = lists.stream()
                    .filter(list -> isSettled(parts(list), column.name()))
                    .count();
            double score = named + (double) settled / lists.size();
            if (score > most && (named > 0 || score > 0.8)) {
                most = score;
                best = column.name();
            }
        }
        return best;
    }

    private static boolean areFlags(List<String> texts) {
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> FLAGS.contains(text.toLowerCase(Locale.ROOT)) || isPoints(text));
    }

    /** Whether a field is set for some of the choices, but not for all. */
    private static boolean isSettled(List<YamlNode> choices, String field) {
        long set = choices.stream().filter(choice -> isSet(choice, field)).count();
        return set > 0 && set < choices.size();
    }

    private static boolean isPoints(String text) {
        return text.matches("-?\\d{1,3}(?:\\.\\d{1,5})?");
    }

    private static boolean isSet(YamlNode choice, String field) {
        return choice.get(field)
                .map(node -> node.text().value().strip().toLowerCase(Locale.ROOT))
                .filter(value -> !UNSET.contains(value) && !value.startsWith("-"))
                .isPresent();
    }

    private static String text(RecordTable inner, String flag) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (RecordColumn column : inner.columns()) {
            if (!column.name().equals(flag) && column.filled() > 0.5) {
                double score = column.fit("field-text")
                        + Math.min(1, column.length() / 50)
                        + column.words() / 2
                        - (column.fit("field-explanation") > 0 ? 1.5 : 0)
                        - (FieldNames.fit(column.name(), "field-other") > 0 ? 1 : 0);
                scores.put(column.name(), score);
            }
        }
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Some banks have one field for the right answer and another, or several, for the wrong ones. */
    private static Optional<ChoiceFields> wrong(RecordTable table, RecordColumn stem) {
        List<RecordColumn> wrong = table.own().stream()
                .filter(column ->
                        column.fit("field-wrong") > 0 && !column.name().equals(stem.name()))
                .filter(column -> column.values().values().stream()
                        .anyMatch(node -> !node.items().isEmpty() || RecordColumn.isText(node)))
                .toList();
        Optional<RecordColumn> right = table.own().stream()
                .filter(column ->
                        !column.name().equals(stem.name()) && !wrong.contains(column) && column.fit("field-key") > 0)
                .filter(column -> column.filled() > 0.5 && column.words() > 0)
                .max((a, b) -> Double.compare(a.fit("field-key"), b.fit("field-key")));
        boolean lists = wrong.stream()
                .anyMatch(column -> column.values().values().stream().anyMatch(YamlNode::isList) || isWritten(column));
        if (right.isEmpty() || wrong.isEmpty() || !lists && wrong.size() < 2) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(List.of(right.get().name()));
        wrong.forEach(column -> names.add(column.name()));
        double share = (double) wrong.get(0).values().size() / table.size();
        return Optional.of(
                new ChoiceFields(String.join(",", names), "", "", right.get().name(), 1, share));
    }
}
