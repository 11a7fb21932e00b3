package io.github.questionlint.model;

import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Sha256;
import io.github.questionlint.source.Text;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A hash that changes with the texts of a question: the first 12 hex digits of SHA-256, in lower case, over its text
 * in UTF-8. It is the same for a Markdown file and for an entry of a list, and can be computed from a line of the
 * bundle.
 *
 * <p>The text is made of lines that each end with LF: the title; then every part that the question has, in the order of
 * {@link Role} and without {@link Role#NOTES}: its {@linkplain Role#key() key} and its Markdown without white space
 * around it. For the choices, instead of their Markdown, every choice is {@code [x]} or {@code [ ]}, a space and its
 * text, and then, if it has one, {@code >}, a space and its explanation; for the pairs, every pair is its sides with {@code ->} between
 * them; for the order, every step is its text. The text is normalised to NFC, and spaces at
 * the end of lines are removed.
 */
public final class ContentHash {

    private ContentHash() {}

    /** The hash of a question; fields other than the title do not count. */
    public static String of(Question question) {
        StringBuilder text = new StringBuilder();
        add(text, "", question.title());
        for (Role role : Role.values()) {
            if (role == Role.CHOICES && !question.choices().isEmpty()) {
                text.append(role.key()).append('\n');
                question.choices().forEach(choice -> add(text, choice));
            } else if (role == Role.PAIRS && !question.pairs().isEmpty()) {
                text.append(role.key()).append('\n');
                question.pairs().forEach(pair -> text.append(line(pair)).append('\n'));
            } else if (role == Role.ORDER && !question.order().isEmpty()) {
                text.append(role.key()).append('\n');
                question.order().forEach(step -> add(text, "", step.text()));
            } else if (role != Role.NOTES && role.isText()) {
                Optional<Section> part = role == Role.ANSWER ? question.answer() : question.section(role);
                part.ifPresent(section -> add(text, role.key() + "\n", section.text()));
            }
        }
        return Sha256.hex(normal(text.toString()), 12);
    }

    private static String line(Pair pair) {
        return (pair.prompt().text().value().strip()
                        + " -> "
                        + pair.match().text().value().strip())
                .strip();
    }

    private static void add(StringBuilder text, Choice choice) {
        add(text, choice.correct() ? "[x] " : "[ ] ", choice.text());
        choice.explanation().ifPresent(explanation -> add(text, "> ", explanation));
    }

    private static void add(StringBuilder text, String before, Text part) {
        text.append(before).append(part.value().strip()).append('\n');
    }

    private static String normal(String text) {
        return Folding.composed(text)
                .lines()
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }
}
