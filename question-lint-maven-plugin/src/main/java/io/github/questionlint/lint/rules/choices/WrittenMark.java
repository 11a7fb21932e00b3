package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** A mark that an author wrote into the text of a choice instead of between the brackets. */
final class WrittenMark {
    private static final PhrasePattern MARK = ChoiceWords.cue("written-mark");
    private static final PhrasePattern TICK = ChoiceWords.cue("tick");
    private static final PhrasePattern VERDICT =
            ChoiceWords.cues("looks-true", "looks-false").all();

    private WrittenMark() {}

    /** The words or the tick that mark a choice as right; empty if the text has none. */
    static Optional<Text> of(Choice choice) {
        String text = choice.text().value().stripTrailing();
        return MARK.in(text)
                .findFirst()
                .filter(mark -> mark.end() - mark.start() < text.length()
                        && TICK.in(text).count() <= 1
                        && !isVerdict(text, mark))
                .map(mark -> new Text(mark.group(), choice.text().spanOf(mark.start(), mark.end())));
    }

    /** Whether a tick only paints a word such as "right", which is what the choice says. */
    private static boolean isVerdict(String text, MatchResult mark) {
        String rest = ChoiceText.folded(text.substring(0, mark.start()) + text.substring(mark.end()));
        return TICK.isIn(mark.group()) && VERDICT.isAll(rest);
    }

    /** The only choice in bold; empty if none or several are bold, or if there is one choice only. */
    static Optional<Choice> bold(Question question) {
        List<Choice> bold =
                question.choices().stream().filter(WrittenMark::isBold).toList();
        return bold.size() == 1 && question.choices().size() > 1 ? Optional.of(bold.get(0)) : Optional.empty();
    }

    private static boolean isBold(Choice choice) {
        List<Node> shown = choice.blocks().stream()
                .flatMap(block -> block.children().stream())
                .filter(inline -> inline.kind() != Kind.TEXT || !inline.text().isBlank())
                .toList();
        return choice.blocks().size() == 1 && shown.size() == 1 && shown.get(0).kind() == Kind.STRONG;
    }

    /** Whether no choice is marked in its brackets, but bold text or words in a choice say which one is right. */
    static boolean replacesMarks(Question question) {
        // Most questions end here, and several rules ask.
        for (Choice choice : question.choices()) {
            if (choice.correct()) {
                return false;
            }
        }
        return bold(question).isPresent()
                || question.choices().stream().anyMatch(choice -> of(choice).isPresent());
    }
}
