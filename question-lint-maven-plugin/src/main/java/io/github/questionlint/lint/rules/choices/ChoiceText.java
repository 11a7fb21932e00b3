package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Folding;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a choice, as rules compare and quote it. */
final class ChoiceText {
    private static final String ENDS = " .,;:!?。，；：！？*_`\"'“”‘’()（）";

    /** No phrase that stands for a whole choice is as long as this, in characters. */
    private static final int LONGEST = 200;

    private ChoiceText() {}

    /** Lower case, compatible characters alike, single blanks, without marks and punctuation at its ends. */
    static String folded(Choice choice) {
        String text = Folding.singleSpaces(Folding.lower(choice.text().value()));
        return Folding.trimmed(text, c -> ENDS.indexOf(c) >= 0);
    }

    /** All of it, code and pictures included; only blanks outside of code may differ, or how a letter is encoded. */
    static String whole(Choice choice) {
        String text = Folding.singleSpaces(Folding.composed(choice.text().value()));
        return (text + "\n" + code(choice)).stripTrailing();
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
