package io.github.questionlint.lint.rules;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Node;
import io.github.questionlint.source.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mark that an author wrote into the text of a choice instead of between the brackets. */
final class WrittenMark {
    private static final Pattern MARK = ChoiceWords.pattern("written-mark");
    private static final Pattern TICK = ChoiceWords.pattern("tick");

    private WrittenMark() {}

    /** The words or the tick that say that a choice is right. */
    static Optional<Text> of(Choice choice) {
        String text = choice.text().value().stripTrailing();
        Matcher mark = MARK.matcher(text);
        if (!mark.find() || TICK.matcher(text).results().count() > 1 || mark.end() - mark.start() == text.length()) {
            return Optional.empty();
        }
        return Optional.of(new Text(mark.group(), choice.text().spanOf(mark.start(), mark.end())));
    }

    /** The choice that is the only one in bold, where its author marked none in another way. */
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

    /** Whether no choice is marked, but something in their texts says which one is right. */
    static boolean replacesMarks(Question question) {
        return question.choices().stream().noneMatch(Choice::correct)
                && (bold(question).isPresent()
                        || question.choices().stream()
                                .anyMatch(choice -> of(choice).isPresent()));
    }
}
