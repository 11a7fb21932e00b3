package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Question;
import java.util.Optional;
import java.util.regex.Pattern;

/** The box that an author meant who wrote too many or too few blanks between the brackets. */
final class BoxFix {
    private static final Pattern RIGHT = Pattern.compile("\\[[ \\t]{0,9}[xX][ \\t]{0,9}]");
    private static final Pattern WRONG = Pattern.compile("\\[[ \\t]{0,9}]");

    private BoxFix() {}

    /** The box that a mark stands for; empty where that is a guess. */
    static Optional<String> of(String mark) {
        if (RIGHT.matcher(mark).matches()) {
            return Optional.of("[x]");
        }
        return WRONG.matcher(mark).matches() ? Optional.of("[ ]") : Optional.empty();
    }

    /** Beside a choice with a box, something so near to one is no text of its own. */
    static Safety safety(Question question) {
        boolean sibling = question.choices().stream()
                .anyMatch(choice -> choice.mark() == Mark.CORRECT || choice.mark() == Mark.WRONG);
        return sibling ? Safety.SAFE : Safety.SUGGESTED;
    }
}
