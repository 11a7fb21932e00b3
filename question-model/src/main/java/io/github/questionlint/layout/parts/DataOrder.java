package io.github.questionlint.layout.parts;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.choices.DataKey;
import io.github.questionlint.layout.choices.DataOptions;
import io.github.questionlint.layout.choices.DataStyle;
import io.github.questionlint.layout.choices.OptionLabels;
import io.github.questionlint.layout.document.DataPath;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The order that the key of a record brings its choices into: it lists all of them, in another order than theirs.
 *
 * @param key the key
 * @param steps the choices in the order of the key
 */
record DataOrder(YamlNode key, List<Piece> steps) {
    /** Two choices in another order may as well both be right. */
    private static final int FEWEST = 3;

    DataOrder {
        steps = List.copyOf(steps);
    }

    /** The order of some choices; empty where the key says anything else. */
    static Optional<DataOrder> of(YamlNode record, LayoutSpec spec, DataStyle style, List<Choice> choices) {
        Optional<YamlNode> key = DataPath.field(record, spec.field("key"))
                .filter(node -> choices.size() >= FEWEST && node.items().size() == choices.size());
        if (key.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = OptionLabels.of(DataOptions.raw(spec.field("options"), record), spec.field("text"));
        List<Text> texts = choices.stream().map(Choice::text).toList();
        List<Integer> places = new DataKey(labels, texts, spec.firstIndex(), style.sense()).order(key.get());
        boolean moved = !places.equals(places.stream().sorted().toList());
        return moved ? key.map(node -> new DataOrder(node, steps(places, choices))) : Optional.empty();
    }

    private static List<Piece> steps(List<Integer> places, List<Choice> choices) {
        return places.stream()
                .map(choices::get)
                .map(choice -> new Piece(choice.text(), choice.blocks()))
                .toList();
    }

    /** The steps as a part of a question. */
    Section section() {
        String text = steps.stream().map(step -> step.text().value()).collect(Collectors.joining("\n"));
        List<Node> blocks =
                steps.stream().flatMap(step -> step.blocks().stream()).toList();
        return new Section(Role.ORDER, key.span(), new Text(text, key.span()), blocks);
    }
}
