package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a choice, as rules compare and quote it. */
final class ChoiceText {
    /** Letters that may be those of other choices. */
    private static final Pattern LETTERS = Pattern.compile("[A-H]{1,5}|[a-h]");

    /** Soft hyphen, zero-width space, marks of direction, word joiner, byte order mark; the soft hyphen is the first in Unicode. */
    private static final String UNSEEN = "\u00AD\u180E\u200B\u200E\u200F\u2060\uFEFF";

    private static final Pattern UNSEEN_SIGNS = Pattern.compile("[" + UNSEEN + "]");

    /** The most characters of a choice that is matched as a whole; every such phrase is shorter. */
    private static final int LONGEST = 200;

    private ChoiceText() {}

    /**
     * The text in lower case and with single spaces, without emphasis marks and punctuation at its ends; compatible
     * characters are the same.
     */
    static String folded(Choice choice) {
        return folded(choice.text().value());
    }

    /** A text in the same form. */
    static String folded(String text) {
        return Folding.trimmed(Folding.singleSpaces(Folding.lower(seen(text))), ChoiceText::isEnd);
    }

    private static boolean isEnd(int c) {
        return switch (c) {
            case ' ', '.', ',', ';', ':', '!', '?', '*', '_', '`', '"', '\'', '(', ')' -> true;
            case '。', '，', '；', '：', '！', '？', '“', '”', '‘', '’', '（', '）' -> true;
            default -> false;
        };
    }

    /**
     * The whole choice, with its code and images. Only spaces outside of code and the encoding of letters are
     * normalised, and characters without width are left out.
     */
    static String whole(Choice choice) {
        String text = Folding.singleSpaces(Folding.composed(seen(choice.text().value())));
        return (text + "\n" + seen(code(choice))).stripTrailing();
    }

    /** A text without the characters that have no width and join nothing. */
    private static String seen(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= UNSEEN.charAt(0) && UNSEEN.indexOf(text.charAt(at)) >= 0) {
                return UNSEEN_SIGNS.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    private static String code(Choice choice) {
        List<Node> blocks = choice.blocks();
        return blocks.size() == 1 && blocks.get(0).kind() == Node.Kind.PARAGRAPH
                ? ""
                : blocks.stream()
                        .flatMap(Node::stream)
                        .filter(Node::isCodeBlock)
                        .map(Node::text)
                        .collect(Collectors.joining("\n"));
    }

    /** Whether the whole folded text matches a pattern; false for a text that is too long. */
    static boolean is(Choice choice, PhrasePattern words) {
        return isShort(choice) && words.isAll(folded(choice));
    }

    /** Whether a choice is no longer than what is matched as a whole. */
    static boolean isShort(Choice choice) {
        return choice.text().value().length() <= LONGEST;
    }

    /**
     * Whether choices contain letters as their text, as in "A and C" or the language C, in addition to their labels.
     */
    static boolean hasLetters(Question question) {
        return question.choices().stream()
                .anyMatch(
                        choice -> LETTERS.matcher(choice.text().value().strip()).matches()
                                || is(choice, ChoiceWords.COMBINATION));
    }

    /** The letter of a choice: its label or, without one, the letter of its number, counted from 0. */
    static String letter(Question question, int at) {
        return question.choices().get(at).label().map(Text::value).orElse(String.valueOf((char) ('A' + at)));
    }

    /** A choice on one line, shortened, for a message. */
    static String quoted(Choice choice) {
        return Excerpt.of(choice.text().value());
    }
}
