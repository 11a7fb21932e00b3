package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.lint.similarity.join.Hash64;
import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.lint.similarity.text.Word;
import io.github.questionlint.lint.similarity.text.Words;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key of a question: equal keys mean equal questions. It consists of hashes, so that other machines can group by
 * it.
 *
 * @param question the hash of language, stem, code, images and choices, and of the answer if those do not identify the
 *     question
 * @param answer the hash of the right choices; 0 if none is marked
 */
public record QuestionKey(long question, long answer) implements Serializable {
    /** No longer stem, in UTF-16 units, is searched for its only telling word. */
    private static final int SHORT = 60;

    /** The least length of a title that counts once where the text below repeats it, in UTF-16 units. */
    private static final int REPEATED = 20;

    /** The key of a question; empty if nothing distinguishes it from others. */
    public static Optional<QuestionKey> of(NormalQuestion normal) {
        Question question = normal.question();
        String shown = shown(question);
        boolean telling = normal.telling() && !isAboutOneWord(normal);
        String answer = telling ? "" : answer(normal);
        if (normal.stem().isEmpty() || !normal.telling() && shown.isEmpty() && answer.isEmpty()) {
            return Optional.empty();
        }
        String whole = String.join("\u0000", question.lang(), normal.stem(), shown, sorted(normal.choices()), answer);
        return Optional.of(new QuestionKey(Hash64.of(whole), right(normal)));
    }

    /** Whether an open question has one telling word, such as "what are directives": two subjects may ask that. */
    private static boolean isAboutOneWord(NormalQuestion normal) {
        String stem = normal.stem();
        return normal.choices().isEmpty()
                && stem.length() <= SHORT
                && Words.of(stem).stream().filter(Word::tells).count() < 2;
    }

    /**
     * The stem: the title and the running text below it. In a bank of another layout, text below a title that asks by
     * itself is rather an answer; a card says which lines are its question.
     */
    static String stem(Question question) {
        String title = NormalText.ofStem(question.title().value());
        boolean asks = !question.hasMetadata()
                && question.choices().isEmpty()
                && !question.format().equals(Layout.CARD.key());
        if (asks && GenericStem.isTelling(question, title)) {
            return title;
        }
        String below = below(question);
        if (below.isEmpty()) {
            return title;
        }
        return NormalText.ofStem(
                isRepeated(title, below) ? below : question.title().value() + " " + below);
    }

    /** Whether the text below a title starts with all of it, as below one that was too long and ends with an ellipsis. */
    private static boolean isRepeated(String title, String below) {
        String begin =
                title.endsWith("…") ? title.substring(0, title.length() - 1).stripTrailing() : title;
        return begin.length() >= REPEATED && NormalText.ofStem(below).startsWith(begin);
    }

    /** The running text below the title. */
    static String below(Question question) {
        return question.section(Role.QUESTION).stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> !block.isCodeBlock())
                .map(QuestionKey::words)
                .collect(Collectors.joining(" "));
    }

    /** The rendered text without the alternative text of images. */
    private static String words(Node node) {
        return node.any(part -> part.kind() == Node.Kind.IMAGE)
                ? node.children().stream()
                        .filter(child -> child.kind() != Node.Kind.IMAGE)
                        .map(QuestionKey::words)
                        .collect(Collectors.joining(" "))
                : node.visibleText();
    }

    /** The code and images that a question asks about. */
    static String shown(Question question) {
        return shown(question.section(Role.QUESTION).stream());
    }

    /**
     * The code that a question asks about; if the stem does not identify it, also images, whose names say little
     * otherwise.
     */
    static String shown(Question question, boolean telling) {
        return telling
                ? question.section(Role.QUESTION).stream()
                        .flatMap(Section::nodes)
                        .filter(Node::isCodeBlock)
                        .map(QuestionKey::shown)
                        .collect(Collectors.joining())
                : shown(question);
    }

    private static String shown(Stream<Section> sections) {
        return sections.flatMap(Section::nodes).map(QuestionKey::shown).collect(Collectors.joining());
    }

    private static String shown(Node node) {
        return switch (node.kind()) {
            case FENCED_CODE, INDENTED_CODE -> "\n" + NormalText.ofCode(node.text());
            case IMAGE -> "\n!" + node.target();
            case HTML, HTML_BLOCK -> node.text().contains("src=") ? "\n" + node.text() : "";
            default -> "";
        };
    }

    /** The choices, sorted, since copies are often shuffled. */
    private static String sorted(List<String> choices) {
        return choices.stream().sorted().collect(Collectors.joining("\u0001"));
    }

    static String choice(Choice choice) {
        StringBuilder shown = new StringBuilder();
        choice.blocks().forEach(block -> show(block, shown));
        return NormalText.ofChoice(choice.text().value()) + shown;
    }

    /** The same of a side of a pair or of a step. */
    static String piece(Piece piece) {
        StringBuilder shown = new StringBuilder();
        piece.blocks().forEach(block -> show(block, shown));
        return NormalText.ofChoice(piece.text().value()) + shown;
    }

    private static void show(Node node, StringBuilder shown) {
        shown.append(shown(node));
        for (Node child : node.children()) {
            show(child, shown);
        }
    }

    private static String answer(NormalQuestion normal) {
        Question question = normal.question();
        if (!normal.choices().isEmpty()) {
            return GenericStem.hasTrivialChoices(question) ? "" : "choices";
        }
        List<Section> sections = question.section(Role.ANSWER).stream().toList();
        String words = sections.stream().map(Section::visibleText).collect(Collectors.joining());
        return (NormalText.ofStem(words) + shown(sections.stream())).strip();
    }

    private static long right(NormalQuestion normal) {
        Question question = normal.question();
        String marked = sorted(normal.right());
        boolean unclear = question.choices().stream().anyMatch(choice -> choice.mark() == Choice.Mark.UNKNOWN);
        String key = question.truth().map(String::valueOf).orElse(unclear ? "" : marked);
        return key.isEmpty() ? 0 : Hash64.of(key);
    }
}
