package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text of a choice, as rules compare and quote it. */
final class ChoiceText {
    private static final String ENDS = " .,;:!?。，；：！？*_`\"'“”‘’()（）";

    /** No phrase that stands for a whole choice is as long as this, in characters. */
    private static final int LONGEST = 200;

    private ChoiceText() {}

    /** Lower case, compatible characters alike, single blanks, without marks and punctuation at its ends. */
    static String folded(Choice choice) {
        String written = choice.text().value();
        String text = isPlain(written) ? written : singleBlanks(Normalizer.normalize(written, Normalizer.Form.NFKC));
        String joined = text.toLowerCase(Locale.ROOT);
        int start = 0;
        int end = joined.length();
        while (start < end && ENDS.indexOf(joined.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ENDS.indexOf(joined.charAt(end - 1)) >= 0) {
            end--;
        }
        return joined.substring(start, end);
    }

    /** All of it, code and pictures included; only blanks outside of code may differ, or how a letter is encoded. */
    static String whole(Choice choice) {
        String written = choice.text().value();
        String text = isPlain(written) ? written : singleBlanks(Normalizer.normalize(written, Normalizer.Form.NFC));
        return (text.strip() + "\n" + code(choice)).stripTrailing();
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

    private static String singleBlanks(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder single = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isBlank(c)) {
                single.append(c);
            } else if (single.isEmpty() || single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c > '~' && Character.isSpaceChar(c);
    }

    /** Whether it is of visible ASCII and single blanks, as most texts are, so that nothing is to be done. */
    private static boolean isPlain(String text) {
        char last = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~' || c == ' ' && last == ' ' && at > 0) {
                return false;
            }
            last = c;
        }
        return true;
    }

    /** Whether the folded text as a whole is what a pattern says. */
    static boolean is(Choice choice, PhrasePattern words) {
        return choice.text().value().length() <= LONGEST && words.isAll(folded(choice));
    }

    /** Whether letters are what the choices say, as in "A and C" or as the language C, and not only their names. */
    static boolean hasLetters(Question question) {
        return question.choices().stream()
                .anyMatch(choice -> choice.text().value().length() <= 2 || is(choice, ChoiceWords.COMBINATION));
    }

    /** The letter that names a choice: its label or, without one, its position. */
    static String letter(Question question, int at) {
        return question.choices().get(at).label().map(Text::value).orElse(String.valueOf((char) ('A' + at)));
    }

    /** A choice on one line, shortened, for a message. */
    static String quoted(Choice choice) {
        return Excerpt.of(choice.text().value());
    }
}
