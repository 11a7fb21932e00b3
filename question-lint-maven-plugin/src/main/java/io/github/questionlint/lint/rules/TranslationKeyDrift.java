package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.Rule;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import io.github.questionlint.source.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class TranslationKeyDrift implements Rule {
    private static final List<String> SHARED = List.of(
            "type",
            "topics",
            "difficulty",
            "level",
            "aliases",
            "license",
            "truth",
            "numeric.value",
            "numeric.tolerance",
            "numeric.min",
            "numeric.max",
            "code.language",
            "code.entryPoint");

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        for (Translation translation : Translation.all(bank)) {
            SHARED.forEach(name -> compare(translation, name, reporter));
            List<Choice> choices = translation.edition().choices();
            List<Choice> others = translation.original().choices();
            if (choices.size() != others.size()) {
                Span place = translation
                        .edition()
                        .section(Role.CHOICES)
                        .map(Section::heading)
                        .orElse(translation.edition().title().span());
                reporter.report(
                        place,
                        "number",
                        choices.size(),
                        others.size(),
                        translation.original().lang());
            } else {
                IntStream.range(0, choices.size())
                        .forEach(at -> compare(choices.get(at), others.get(at), translation, reporter));
            }
        }
    }

    private static void compare(Choice choice, Choice other, Translation translation, Reporter reporter) {
        String lang = translation.original().lang();
        if (choice.correct() != other.correct()) {
            String wording = choice.correct() ? "marked-here" : "marked-there";
            reporter.report(Observation.at(choice.markSpan(), wording, choice.text(), lang)
                    .and(other.markSpan(), "there"));
        }
        String label = choice.label().map(Text::value).orElse("");
        String otherLabel = other.label().map(Text::value).orElse("");
        if (!label.equals(otherLabel)) {
            Span place = choice.label().map(Text::span).orElse(choice.markSpan());
            String wording = label.isEmpty() ? "label-there" : otherLabel.isEmpty() ? "label-here" : "label";
            reporter.report(
                    Observation.at(place, wording, label, otherLabel, lang).and(other.markSpan(), "there"));
        }
    }

    private static void compare(Translation translation, String name, Reporter reporter) {
        Optional<YamlNode> here = node(translation.edition(), name);
        Optional<YamlNode> there = node(translation.original(), name);
        String value = here.map(TranslationKeyDrift::value).orElse("");
        String other = there.map(TranslationKeyDrift::value).orElse("");
        if (!value.equals(other)) {
            Span place = here.map(YamlNode::span)
                    .orElse(translation.edition().title().span());
            Span otherPlace = there.map(YamlNode::span)
                    .orElse(translation.original().title().span());
            String wording = other.isEmpty() ? "only-here" : value.isEmpty() ? "only-there" : "field";
            reporter.report(Observation.at(
                            place,
                            wording,
                            name,
                            value,
                            other,
                            translation.original().lang())
                    .and(otherPlace, "there"));
        }
    }

    private static Optional<YamlNode> node(Question question, String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? question.fields().get(name)
                : question.fields().map(name.substring(0, dot)).flatMap(map -> map.get(name.substring(dot + 1)));
    }

    /** The order of a list and the way to write a number do not count. */
    private static String value(YamlNode node) {
        if (node.isList()) {
            return node.items().stream()
                    .map(item -> item.text().value())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        Fields single = new Fields(
                new YamlNode(
                        YamlNode.Kind.MAP,
                        true,
                        node.text(),
                        List.of(),
                        List.of(new YamlNode.Entry(new Text("it", node.span()), node))),
                List.of());
        return single.number("it")
                .map(number -> number.stripTrailingZeros().toString())
                .orElse(node.text().value());
    }
}
