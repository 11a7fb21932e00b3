package io.github.questionlint.lint.migrate;

import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.model.Question;
import io.github.questionlint.read.Contracts;
import io.github.questionlint.read.PairArrow;
import io.github.questionlint.schema.Field;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question of a bundle on its way into our format.
 *
 * @param path its file
 * @param line its first line
 * @param id its id; empty without one
 * @param plain whether its title is no Markdown: that of a record of data, or of our own format
 * @param key the fields that hold its key, such as {@code truth}, and what belongs to it; empty where there is none
 * @param parts its texts by the name of their section, such as {@code answer}
 */
record Item(
        String path,
        int line,
        String id,
        String lang,
        String type,
        String title,
        boolean plain,
        Map<String, Object> key,
        Map<String, String> parts,
        List<Option> options) {

    /**
     * A choice.
     *
     * @param correct whether it is right; empty if its author did not say
     * @param weight the percentage of the points that it gives or takes; empty if its author did not say
     */
    record Option(String text, Optional<Boolean> correct, String explanation, String weight) {
        private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][-+]?\\d{1,3})?");
        private static final BigDecimal MOST = BigDecimal.valueOf(100);
        private static final int DIGITS = 5;

        /** Takes the weight as a mark holds it; one that no mark can hold is left out. */
        Option {
            weight = mark(weight);
        }

        private static String mark(String weight) {
            return Optional.of(weight)
                    .filter(written -> NUMBER.matcher(written).matches())
                    .map(BigDecimal::new)
                    .filter(percent -> percent.abs().compareTo(MOST) <= 0)
                    .map(percent -> percent.setScale(DIGITS, RoundingMode.HALF_UP))
                    .map(percent -> percent.stripTrailingZeros().toPlainString())
                    .orElse("");
        }

        /** Removes blank lines around its texts. */
        Option stripped() {
            return new Option(text.strip(), correct, explanation.strip(), weight);
        }
    }

    /** The sections in the order in which they are written. */
    static final List<String> PARTS = List.of(
            "question",
            "choices",
            "pairs",
            "order",
            "answer",
            "keyPoints",
            "explanation",
            "hints",
            "followUps",
            "pitfalls",
            "starter",
            "tests",
            "notes");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}");
    private static final Pattern TYPE = Pattern.compile("[a-z-]{0,30}");

    /** The fields that hold the key of a question without choices, and what an answer gives and is told. */
    private static final List<String> KEYS =
            List.of("truth", "numeric", "accept", "gaps", "points", "partialCredit", "feedback");

    /** The field that a type cannot be without. */
    private static final Map<String, String> KEYED =
            Map.of("true-false", "truth", "numeric", "numeric", "short-answer", "accept", "cloze", "gaps");

    private static final Set<String> PLAIN = Set.of("data", "gift", Question.LIST, Question.NATIVE);

    private static final Limits LIMITS = new Limits(1 << 28, 1 << 28, 1 << 28, 64, 2_000, 1);

    /**
     * The question of a line of {@code questions.ndjson}.
     *
     * @throws IllegalArgumentException if the line is not a question
     */
    static Item of(String line) {
        SourceFile file = SourceFile.of("questions.ndjson", line);
        YamlNode json = Yaml.parse(file, LIMITS)
                .root()
                .filter(YamlNode::isMap)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a question: " + line.substring(0, Math.min(60, line.length()))));
        YamlNode source = json.get("source").orElse(json);
        Map<String, String> parts = new LinkedHashMap<>();
        PARTS.stream()
                .filter(part -> !part.equals("choices"))
                .forEach(part -> json.get(part)
                        .filter(YamlNode::isScalar)
                        .ifPresent(value -> parts.put(part, value.text().value())));
        put(
                parts,
                "pairs",
                "- ",
                json.get("pairs").map(YamlNode::items).orElse(List.of()).stream()
                        .map(pair -> PairArrow.joined(text(pair, "prompt"), text(pair, "match"))));
        put(
                parts,
                "order",
                "1. ",
                json.get("order").map(YamlNode::items).orElse(List.of()).stream()
                        .map(step -> step.text().value()));
        return new Item(
                text(source, "path"),
                number(text(source, "line")),
                text(json, "id"),
                language(text(json, "lang")),
                type(text(json, "type")),
                text(json, "title"),
                PLAIN.contains(text(source, "format")),
                key(json),
                parts,
                json.get("choices").map(YamlNode::items).orElse(List.of()).stream()
                        .map(Item::option)
                        .toList());
    }

    /** A list of Markdown for each text of a part, if there is any. */
    private static void put(Map<String, String> parts, String part, String marker, Stream<String> texts) {
        String indent = " ".repeat(marker.length());
        String list = texts.map(text -> text.lines()
                        .map(line -> line.isBlank() ? "" : indent + line)
                        .collect(Collectors.joining("\n")))
                .map(text -> marker + text.stripLeading())
                .collect(Collectors.joining("\n"));
        if (!list.isEmpty()) {
            parts.put(part, list);
        }
    }

    private static Map<String, Object> key(YamlNode json) {
        Map<String, Object> key = new LinkedHashMap<>();
        for (String name : KEYS) {
            Optional<YamlNode> value = json.get(name);
            if (value.isPresent()) {
                Field field = Contracts.resolved().field(name).orElseThrow();
                key.put(name, field.shape().json(value.get()));
            }
        }
        return key;
    }

    private static Option option(YamlNode json) {
        return new Option(
                text(json, "text"),
                json.get("correct").map(value -> value.text().value().equals("true")),
                text(json, "explanation"),
                text(json, "weight"));
    }

    private static String text(YamlNode json, String name) {
        return json.get(name).map(YamlNode::text).map(Text::value).orElse("");
    }

    /** A language is a part of names of files and of YAML: what is no tag of a language is left out. */
    private static String language(String lang) {
        return LANGUAGE.matcher(lang).matches() ? lang : "";
    }

    private static String type(String type) {
        return TYPE.matcher(type).matches() ? type : "";
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 1;
    }

    /** The same with other texts. */
    Item with(String otherTitle, Map<String, String> otherParts, List<Option> otherOptions) {
        return new Item(path, line, id, lang, type, otherTitle, plain, key, otherParts, otherOptions);
    }

    /** The number of right choices. */
    long keys() {
        return options.stream().filter(option -> option.correct().orElse(false)).count();
    }

    /** Its type in our format: without a type of its own, one right choice makes a single-choice question. */
    String nativeType() {
        String keyed = KEYED.getOrDefault(type, "");
        boolean keyless = !keyed.isEmpty() && !key.containsKey(keyed);
        if (!type.equals("choice") && !type.isEmpty() && !keyless) {
            return type;
        }
        return options.isEmpty() ? "open" : keys() > 1 ? "multiple-choice" : "single-choice";
    }
}
