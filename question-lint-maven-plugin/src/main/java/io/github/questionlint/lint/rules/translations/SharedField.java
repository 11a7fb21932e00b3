package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.read.Contracts;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A field that is the same in all editions of a question, as read from one edition.
 *
 * @param value its value, independent of the order of a list and the notation of a number; empty if the field is
 *     missing
 * @param place the place of the field, or of the title if the field is missing
 * @param valid whether the schema allows the value; otherwise another rule reports it
 */
record SharedField(String value, Span place, boolean valid) {
    /** The names of the fields, without those that differ by language, such as tags, sources and units. */
    static final List<String> NAMES = List.of(
            "type",
            "topics",
            "difficulty",
            "level",
            "aliases",
            "license",
            "points",
            "partialCredit",
            "truth",
            "numeric.value",
            "numeric.tolerance",
            "numeric.min",
            "numeric.max",
            "code.language",
            "code.entryPoint");

    static SharedField of(Question question, String name) {
        int dot = name.indexOf('.');
        String last = name.substring(dot + 1);
        Optional<Fields> holder =
                dot < 0 ? Optional.of(question.fields()) : question.fields().map(name.substring(0, dot));
        return holder.flatMap(fields -> fields.get(last)
                        .map(node -> new SharedField(value(fields, last, node), node.span(), isValid(name, node))))
                .orElseGet(() -> new SharedField("", question.title().span(), true));
    }

    /** Whether the schema allows a value; parts of a field are not looked at, because they are free. */
    private static boolean isValid(String name, YamlNode node) {
        List<Problem> problems = new ArrayList<>();
        Contracts.resolved().field(name).ifPresent(field -> field.shape().check(node, name, problems::add));
        return problems.isEmpty();
    }

    private static String value(Fields holder, String name, YamlNode node) {
        if (node.isList()) {
            return node.items().stream()
                    .map(item -> item.text().value())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        return holder.number(name)
                .map(number -> number.stripTrailingZeros().toString())
                .orElse(node.text().value());
    }
}
