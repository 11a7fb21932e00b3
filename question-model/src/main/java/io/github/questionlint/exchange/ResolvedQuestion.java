package io.github.questionlint.exchange;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.data.YamlNode.Kind;
import io.github.questionlint.exchange.text.AsMarkdown;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.ContentHash;
import io.github.questionlint.model.Gap;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.read.Contracts;
import io.github.questionlint.read.Gaps;
import io.github.questionlint.schema.Field;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question as plain JSON values, the defaults of its bank applied; the schema is {@code question-1}. */
final class ResolvedQuestion {
    /** What has no value of its own in the fields of a question. */
    private static final Set<String> MADE =
            Set.of("schemaVersion", "bank", "contentHash", "source", "type", "title", "lang");

    private static final Pattern LABEL = Pattern.compile("[A-Z]");

    private ResolvedQuestion() {}

    static Map<String, Object> of(Question question, String bank) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schemaVersion", 1);
        if (!bank.isEmpty()) {
            json.put("bank", bank);
        }
        for (Field field : Contracts.resolved().fields()) {
            value(question, field).ifPresent(value -> json.put(field.name(), value));
        }
        json.put("contentHash", ContentHash.of(question));
        json.put("source", source(question));
        return json;
    }

    /** The fields of a manifest, as written. */
    static Map<String, Object> manifest(Manifest manifest) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (String name : new String[] {"id", "name", "languages", "license", "authors", "attribution", "topics"}) {
            Contracts.bank()
                    .field(name)
                    .ifPresent(field -> manifest.fields()
                            .get(name)
                            .ifPresent(value -> json.put(name, field.shape().json(value))));
        }
        return json;
    }

    private static Optional<Object> value(Question question, Field field) {
        return switch (field.name()) {
            case "schemaVersion", "bank", "contentHash", "source" -> Optional.empty();
            case "type" -> Optional.of(question.type().key());
            case "title" -> Optional.of(question.title().value());
            case "lang" ->
                Optional.of(question.lang()).filter(lang -> !lang.isEmpty()).map(lang -> (Object) lang);
            case "choices" -> choices(question);
            case "gaps" -> isMeant(question, field) ? gaps(question) : Optional.empty();
            case "pairs" ->
                some(question.pairs().stream().map(ResolvedQuestion::pair).toList());
            case "order" ->
                some(question.order().stream().map(ResolvedQuestion::text).toList());
            default ->
                role(field.name()).map(role -> section(question, role)).orElseGet(() -> metadata(question, field));
        };
    }

    /**
     * The fields of a question of another layout that are called as ours and hold something else, such as a difficulty
     * of 3, so that they are left out.
     */
    static List<String> others(Question question) {
        return Contracts.resolved().fields().stream()
                .filter(field -> !MADE.contains(field.name())
                        && role(field.name()).isEmpty()
                        && !isMeant(question, field)
                        && written(question, field)
                                .filter(value -> !isPart(question, value))
                                .isPresent())
                .map(Field::name)
                .toList();
    }

    /** Whether a value is read as a part, such as a feedback that is the explanation. */
    private static boolean isPart(Question question, YamlNode value) {
        return question.sections().values().stream()
                .anyMatch(part -> part.text().span().equals(value.span()));
    }

    private static boolean isMeant(Question question, Field field) {
        return question.hasMetadata() || fitting(question, field).isPresent();
    }

    private static Optional<Object> metadata(Question question, Field field) {
        return (question.hasMetadata() ? written(question, field) : fitting(question, field))
                .map((YamlNode value) -> field.shape().json(value));
    }

    private static Optional<YamlNode> written(Question question, Field field) {
        return question.fields().get(field.name()).filter(value -> !isNothing(value));
    }

    /** Whether a value says that there is none. */
    static boolean isNothing(YamlNode value) {
        return value.isScalar()
                && (value.text().isBlank()
                        || value.plain() && value.text().value().equals("null"));
    }

    /** A value that is one of our field; a single text is also a list of one. */
    private static Optional<YamlNode> fitting(Question question, Field field) {
        boolean here = Contracts.resolved().conditions().stream()
                .filter(condition -> condition.values().contains(question.type().key()))
                .noneMatch(condition -> condition.forbidden().contains(field.name()));
        return written(question, field)
                .filter(value -> here)
                .flatMap(value -> Stream.of(value, oneOf(value))
                        .filter(shape -> fits(shape, field))
                        .findFirst());
    }

    private static YamlNode oneOf(YamlNode value) {
        return new YamlNode(Kind.LIST, true, new Text("", value.span()), List.of(value), List.of());
    }

    private static boolean fits(YamlNode value, Field field) {
        List<Problem> problems = new ArrayList<>();
        field.shape().check(value, field.name(), problems::add);
        return problems.isEmpty();
    }

    /** The part of a question that a field holds; a record of data may have fields of the same names for other uses. */
    private static Optional<Role> role(String key) {
        return Arrays.stream(Role.values())
                .filter(role -> role.key().equals(key))
                .findFirst();
    }

    /** A part; an empty one of our own formats is there, so that its defect is seen. */
    private static Optional<Object> section(Question question, Role role) {
        Optional<Section> part = role == Role.ANSWER ? question.answer() : question.section(role);
        return part.map(section -> AsMarkdown.of(section.text(), section.blocks()))
                .filter(text -> question.hasMetadata() || !text.isBlank())
                .map(text -> (Object) text);
    }

    private static Optional<Object> choices(Question question) {
        return some(question.choices().stream().map(ResolvedQuestion::choice).toList());
    }

    private static Optional<Object> gaps(Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        Gaps.of(question).forEach(gap -> json.putIfAbsent(gap.name().value(), gap(gap)));
        return json.isEmpty() ? Optional.empty() : Optional.of(json);
    }

    private static Map<String, Object> gap(Gap gap) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!gap.accepted().isEmpty()) {
            Map<String, Object> accept = Json.object(
                    "values", gap.accepted().stream().map(Text::value).toList());
            if (!gap.ignoreCase()) {
                accept.put("ignoreCase", false);
            }
            json.put("accept", accept);
        }
        gap.numeric()
                .ifPresent(numeric -> Contracts.resolved()
                        .field("numeric")
                        .ifPresent(field -> json.put("numeric", field.shape().json(numeric.own()))));
        if (!gap.choices().isEmpty()) {
            json.put(
                    "choices",
                    gap.choices().stream().map(ResolvedQuestion::choice).toList());
        }
        return json;
    }

    private static Optional<Object> some(List<?> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static Map<String, Object> pair(Pair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (!pair.prompt().isBlank()) {
            json.put("prompt", text(pair.prompt()));
        }
        if (!pair.match().isBlank()) {
            json.put("match", text(pair.match()));
        }
        return json;
    }

    private static String text(Piece piece) {
        return AsMarkdown.of(piece.text(), piece.blocks());
    }

    private static Map<String, Object> choice(Choice choice) {
        Map<String, Object> json = new LinkedHashMap<>();
        choice.label()
                .map(label -> label.value().toUpperCase(Locale.ROOT))
                .filter(label -> LABEL.matcher(label).matches())
                .ifPresent(label -> json.put("label", label));
        json.put("text", AsMarkdown.of(choice.text(), choice.blocks()));
        if (choice.mark() == Mark.CORRECT || choice.mark() == Mark.WRONG) {
            json.put("correct", choice.correct());
        }
        choice.explanation()
                .filter(explanation -> !explanation.isBlank())
                .ifPresent(explanation -> json.put("explanation", explanation.value()));
        choice.weight().ifPresent(weight -> json.put("weight", weight));
        return json;
    }

    private static Map<String, Object> source(Question question) {
        Span span = question.span();
        return Json.object(
                "path", span.path(), "line", span.line(), "endLine", span.endLine(), "format", question.format());
    }
}
