package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Alphabet;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.OptionsLocator;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Choices with boxes that readers tick: all are empty, and a key below them says which are right. */
final class EmptyBoxes {
    private EmptyBoxes() {}

    /**
     * The choices as a key marks them; the same ones if a box is ticked or no key names any of them.
     *
     * @param found choices with boxes
     * @param answer the blocks behind them
     * @param own the pattern of the key of the bank, if it has one
     */
    static Choices keyed(Document document, Choices found, List<Node> answer, Optional<UserPattern> own) {
        List<Choice> list = found.list();
        boolean empty = list.stream().allMatch(choice -> choice.mark() == Mark.WRONG || choice.mark() == Mark.NONE);
        if (!empty || answer.isEmpty() || list.size() > OptionsLocator.LATIN.length()) {
            return found;
        }
        List<String> names = names(list);
        List<String> texts = list.stream().map(EmptyBoxes::shown).toList();
        return KeyText.in(document, answer, texts, names)
                .or(() -> KeyLine.in(document, answer, Alphabet.of("latin"), own))
                .filter(key -> names.containsAll(key.names()))
                .map(key -> marked(found, names, key))
                .orElse(found);
    }

    private static List<String> names(List<Choice> list) {
        List<String> names = new ArrayList<>();
        for (Choice choice : list) {
            String place = OptionsLocator.LATIN.substring(names.size(), names.size() + 1);
            names.add(choice.label().map(Text::value).orElse(place));
        }
        return names;
    }

    private static String shown(Choice choice) {
        return choice.blocks().isEmpty()
                ? choice.text().value()
                : choice.blocks().get(0).visibleText();
    }

    private static Choices marked(Choices found, List<String> names, KeyLine key) {
        List<Choice> marked = new ArrayList<>();
        for (Choice choice : found.list()) {
            Mark mark = key.names().contains(names.get(marked.size())) ? Mark.CORRECT : Mark.WRONG;
            marked.add(PartedChoices.marked(choice, mark));
        }
        return new Choices(marked, found.start(), Math.max(found.end(), key.end()), found.problems());
    }
}
