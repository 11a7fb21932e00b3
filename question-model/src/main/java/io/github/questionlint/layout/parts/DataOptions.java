package io.github.questionlint.layout.parts;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.spec.OptionsLocator;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The choices of a record of data. The right ones have a flag, or a field holds their index, letter or text. */
final class DataOptions {
    private static final Set<String> YES = Set.of("true", "1", "yes", "y", "x", "correct", "right");

    /**
     * A choice as it is written.
     *
     * @param label its letter, the key of a map or the name of a field; empty where it has none
     */
    private record Option(String label, YamlNode value, boolean named) {}

    private final Document document;
    private final LayoutSpec spec;
    private final YamlNode record;
    private final Consumer<Problem> problems;

    DataOptions(Document document, LayoutSpec spec, YamlNode record, Consumer<Problem> problems) {
        this.document = document;
        this.spec = spec;
        this.record = record;
        this.problems = problems;
    }

    List<Choice> choices() {
        List<Option> options = options();
        List<YamlNode> keys = keys();
        boolean[] known = new boolean[options.size()];
        for (YamlNode key : keys) {
            int index = index(options, key);
            if (index >= 0) {
                known[index] = true;
            } else if (!options.isEmpty()) {
                String labels = String.join(", ", labels(options));
                problems.accept(Problem.of(
                        "choice-key-unknown", "letter", key.span(), key.text().value(), labels));
            }
        }
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < options.size(); at++) {
            choices.add(choice(options.get(at), keys.isEmpty() ? Mark.NONE : known[at] ? Mark.CORRECT : Mark.WRONG));
        }
        return choices;
    }

    /** The list of choices, or fields with names such as {@code A,B,C,D}. */
    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (String field : spec.field("options").split(",")) {
            Optional<YamlNode> value = record.get(field.strip());
            value.ifPresent(node -> {
                node.items().forEach(item -> options.add(new Option("", item, false)));
                node.entries()
                        .forEach(entry -> options.add(new Option(entry.key().value(), entry.value(), true)));
                if (node.isScalar() && !node.isEmpty()) {
                    options.add(new Option(field.strip(), node, true));
                }
            });
        }
        return options;
    }

    private List<YamlNode> keys() {
        return record.get(spec.field("key")).stream()
                .flatMap(node -> node.isList() ? node.items().stream() : Stream.of(node))
                .filter(node -> node.isScalar() && !node.text().isBlank())
                .toList();
    }

    /** Which choice a key names: by its label, its text, or its place in the list. */
    private int index(List<Option> options, YamlNode key) {
        String wanted = key.text().value().strip();
        List<String> labels = labels(options);
        int byLabel = labels.indexOf(wanted.toUpperCase(Locale.ROOT));
        if (byLabel >= 0) {
            return byLabel;
        }
        for (int at = 0; at < options.size(); at++) {
            if (text(options.get(at).value()).value().strip().equals(wanted)) {
                return at;
            }
        }
        int place = wanted.matches("\\d{1,3}") ? Integer.parseInt(wanted) - spec.firstIndex() : -1;
        return place < options.size() ? place : -1;
    }

    private static List<String> labels(List<Option> options) {
        List<String> labels = new ArrayList<>();
        for (Option option : options) {
            String letter = labels.size() < OptionsLocator.LATIN.length()
                    ? OptionsLocator.LATIN.substring(labels.size(), labels.size() + 1)
                    : "";
            labels.add(option.named() ? option.label().toUpperCase(Locale.ROOT) : letter);
        }
        return labels;
    }

    private Text text(YamlNode option) {
        return option.isMap()
                ? option.get(spec.field("text")).map(YamlNode::text).orElse(new Text("", option.span()))
                : option.text();
    }

    private Choice choice(Option option, Mark byKey) {
        YamlNode value = option.value();
        Optional<YamlNode> flag = value.get(spec.field("correct"));
        Mark mark = flag.map(
                        node -> YES.contains(node.text().value().toLowerCase(Locale.ROOT)) ? Mark.CORRECT : Mark.WRONG)
                .orElse(byKey);
        Text text = text(value);
        Optional<Text> label = option.named() ? Optional.of(new Text(option.label(), value.span())) : Optional.empty();
        return new Choice(
                mark,
                flag.map(YamlNode::span).orElse(value.span()),
                label,
                text,
                Markdown.parse(document.file(), text, Limits.DEFAULT).root().children(),
                value.get(spec.field("explanation")).filter(YamlNode::isScalar).map(YamlNode::text),
                value.span());
    }
}
