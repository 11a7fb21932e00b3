package io.github.questionlint.read;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.choices.ChoiceMarks;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Fields;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Reads the choices of an entry of a list: maps, or texts as an item of a task list has them, {@code [x] yes}. */
final class ListChoices {
    private final Mark unmarked;
    private final Function<Text, List<Node>> blocks;

    /**
     * A reader of choices.
     *
     * @param unmarked what a choice is that does not say whether it is right
     * @param blocks parses a text as Markdown
     */
    ListChoices(Mark unmarked, Function<Text, List<Node>> blocks) {
        this.unmarked = unmarked;
        this.blocks = blocks;
    }

    /** The choices of a list; an entry that is neither text nor map is none. */
    List<Choice> read(Optional<YamlNode> list) {
        List<YamlNode> entries = list.map(YamlNode::items).orElse(List.of());
        boolean labelled = isLabelled(entries);
        List<Choice> choices = new ArrayList<>();
        for (YamlNode entry : entries) {
            if (entry.isMap()) {
                choices.add(choice(new Fields(entry, List.of())));
            } else if (entry.isScalar()) {
                choices.add(choice(entry.text(), labelled));
            }
        }
        return choices;
    }

    private Choice choice(Fields choice) {
        Text text = choice.text("text").orElse(new Text("", choice.span()));
        Mark mark = choice.flag("correct")
                .map(correct -> correct ? Mark.CORRECT : Mark.WRONG)
                .orElse(choice.get("correct").isPresent() ? Mark.NONE : unmarked);
        return new Choice(
                mark,
                choice.get("correct").map(YamlNode::span).orElse(choice.span()),
                choice.text("label"),
                text,
                blocks.apply(text),
                choice.text("explanation"),
                choice.span(),
                choice.number("weight"));
    }

    private Choice choice(Text item, boolean labelled) {
        Matcher found = mark(item.value());
        boolean marked = found.lookingAt();
        Mark mark = !marked ? unmarked : found.pattern() == ChoiceMarks.ODD_WEIGHED ? Mark.UNKNOWN : known(found);
        int from = textStart(item.value());
        Optional<Text> label = Optional.empty();
        Matcher letter = ChoiceMarks.LABEL
                .matcher(item.value())
                .region(from, item.value().length());
        if (labelled && letter.lookingAt()) {
            int at = item.value().indexOf(ChoiceMarks.letter(letter), from);
            label = Optional.of(item.part(at, at + 1));
            from = letter.end();
        }
        Text text = item.part(from, item.value().length()).stripped();
        return new Choice(
                mark,
                item.spanOf(0, marked ? found.end() : 0),
                label,
                text,
                blocks.apply(text),
                Optional.empty(),
                item.span(),
                marked ? ChoiceMarks.weight(found) : Optional.empty());
    }

    private static Mark known(Matcher mark) {
        return ChoiceMarks.isRight(mark) ? Mark.CORRECT : Mark.WRONG;
    }

    /** Whether the letters in front of the texts are labels: all have one, and they run A, B, C …. */
    private static boolean isLabelled(List<YamlNode> entries) {
        for (int at = 0; at < entries.size(); at++) {
            String item = entries.get(at).text().value();
            Matcher label = ChoiceMarks.LABEL.matcher(item).region(textStart(item), item.length());
            if (!label.lookingAt() || !ChoiceMarks.letter(label).equals(String.valueOf((char) ('A' + at)))) {
                return false;
            }
        }
        return !entries.isEmpty();
    }

    private static Matcher mark(String item) {
        Matcher known = ChoiceMarks.WEIGHED.matcher(item);
        return known.lookingAt() ? known : ChoiceMarks.ODD_WEIGHED.matcher(item);
    }

    private static int textStart(String item) {
        Matcher mark = mark(item);
        int at = mark.lookingAt() ? mark.end() : 0;
        while (at < item.length() && Character.isWhitespace(item.charAt(at))) {
            at++;
        }
        return at;
    }
}
