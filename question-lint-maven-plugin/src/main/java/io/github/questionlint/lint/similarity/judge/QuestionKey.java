package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.join.Hash64;
import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes two questions the same: equal keys mean equal questions. It holds hashes only, so that it can be sent
 * between machines and grouped by.
 *
 * @param question the hash of language, stem, code, pictures and choices; of the answer, too, where those do not tell
 * @param answer the hash of the choices that are marked as right; 0 where nothing says which
 */
public record QuestionKey(long question, long answer) implements Serializable {

    /** The key of a question; empty where nothing in it tells it from others. */
    public static Optional<QuestionKey> of(NormalQuestion normal) {
        Question question = normal.question();
        String shown = shown(question);
        String answer = normal.telling() ? "" : answer(question);
        if (normal.stem().isEmpty() || !normal.telling() && shown.isEmpty() && answer.isEmpty()) {
            return Optional.empty();
        }
        String whole = String.join("\u0000", question.lang(), normal.stem(), shown, sorted(normal.choices()), answer);
        return Optional.of(new QuestionKey(Hash64.of(whole), right(normal)));
    }

    /**
     * The words that ask: the title, and the running text below it. In a bank that was not written for us, text below a
     * title that asks by itself is rather an answer.
     */
    static String stem(Question question) {
        String title = NormalText.ofStem(question.title().value());
        boolean asks = !question.hasMetadata() && question.choices().isEmpty();
        return asks && GenericStem.isTelling(question, title)
                ? title
                : NormalText.ofStem(question.title().value() + " " + below(question));
    }

    /** The running text below the title. */
    static String below(Question question) {
        return question.section(Role.QUESTION).stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> !block.isCodeBlock())
                .map(QuestionKey::words)
                .collect(Collectors.joining(" "));
    }

    /** What a reader sees, without what stands for a picture. */
    private static String words(Node node) {
        return node.any(part -> part.kind() == Node.Kind.IMAGE)
                ? node.children().stream()
                        .filter(child -> child.kind() != Node.Kind.IMAGE)
                        .map(QuestionKey::words)
                        .collect(Collectors.joining(" "))
                : node.visibleText();
    }

    /** Code and pictures that are asked about. */
    static String shown(Question question) {
        return shown(question.section(Role.QUESTION).stream());
    }

    /** Code that is asked about; where the stem does not tell, pictures, too, whose names say little otherwise. */
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

    /** The choices in an order of their own, since copies are often shuffled. */
    private static String sorted(List<String> choices) {
        return choices.stream().sorted().collect(Collectors.joining("\u0001"));
    }

    static String choice(Choice choice) {
        StringBuilder shown = new StringBuilder();
        choice.blocks().forEach(block -> show(block, shown));
        return NormalText.ofChoice(choice.text().value()) + shown;
    }

    private static void show(Node node, StringBuilder shown) {
        shown.append(shown(node));
        for (Node child : node.children()) {
            show(child, shown);
        }
    }

    private static String answer(Question question) {
        if (!question.choices().isEmpty()) {
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
