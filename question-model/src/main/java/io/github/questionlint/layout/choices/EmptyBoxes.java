package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.OptionsLocator;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Choices with boxes that readers tick: all are empty, and a key below them says which are right. */
final class EmptyBoxes {
    private static final Alphabet NUMBERS = Alphabet.of("digits");

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
        if (!empty || list.size() > OptionsLocator.LATIN.length()) {
            return found;
        }
        int last = document.file().endOffset(list.get(list.size() - 1).span());
        int label = swallowed(document, list.get(list.size() - 1));
        return label >= 0
                ? keyed(document, withoutKey(document, found, label), document.blocks(label, last), own, found)
                : keyed(document, found, answer, own, found);
    }

    private static Choices keyed(
            Document document, Choices found, List<Node> answer, Optional<UserPattern> own, Choices otherwise) {
        if (answer.isEmpty()) {
            return otherwise;
        }
        List<String> names = names(found.list());
        List<String> texts = found.list().stream().map(EmptyBoxes::shown).toList();
        boolean bare = found.list().stream().allMatch(choice -> choice.label().isEmpty());
        return KeyText.in(document, answer, texts, names)
                .or(() -> KeyLine.in(document, answer, Alphabet.of("latin"), own))
                .filter(key -> names.containsAll(key.names()))
                .map(key -> KeyText.whole(
                        document, key, answer.get(answer.size() - 1).end(), Alphabet.of("latin"), texts, names))
                .or(() -> bare ? counted(document, answer, own, names) : Optional.empty())
                .map(key -> marked(found, names, key))
                .orElse(otherwise);
    }

    /** The key of choices without letters by their numbers. */
    private static Optional<KeyLine> counted(
            Document document, List<Node> answer, Optional<UserPattern> own, List<String> names) {
        return KeyLine.in(document, answer, NUMBERS, own)
                .filter(key -> key.names().stream().map(NUMBERS::place).allMatch(at -> at >= 0 && at < names.size()))
                .map(key -> new KeyLine(
                        key.names().stream()
                                .map(name -> names.get(NUMBERS.place(name)))
                                .toList(),
                        key.start(),
                        key.end()));
    }

    /** Where the last line of a choice is the key, since no blank line ends the list above it; -1 elsewhere. */
    private static int swallowed(Document document, Choice last) {
        SourceFile file = document.file();
        int end = file.endOffset(last.span());
        int start = file.lineStart(file.lineAt(Math.max(0, end - 1)));
        boolean further =
                !last.blocks().isEmpty() && start > file.offset(last.text().span());
        List<Node> line = further ? document.blocks(start, end) : List.of();
        boolean paragraph = line.size() == 1 && line.get(0).kind() == Node.Kind.PARAGRAPH;
        return paragraph && AnswerLabel.opens(line.get(0).visibleText().strip()) ? start : -1;
    }

    private static Choices withoutKey(Document document, Choices found, int label) {
        List<Choice> list = new ArrayList<>(found.list());
        Choice last = list.remove(list.size() - 1);
        SourceFile file = document.file();
        int start = file.offset(last.text().span());
        int end = document.trimmed(start, label);
        list.add(new Choice(
                last.mark(),
                last.markSpan(),
                last.label(),
                NodeSlices.dedented(file, start, end, last.markSpan().column() - 1),
                document.blocks(start, end),
                last.explanation(),
                file.span(file.offset(last.span()), end)));
        return new Choices(list, found.start(), end, found.problems());
    }

    private static List<String> names(List<Choice> list) {
        List<String> names = new ArrayList<>();
        for (Choice choice : list) {
            String place = OptionsLocator.LATIN.substring(names.size(), names.size() + 1);
            names.add(choice.label()
                    .map(label -> label.value().toUpperCase(Locale.ROOT))
                    .orElse(place));
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
        return found.keyed(marked, key.start(), key.end());
    }
}
