package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Question;
import java.util.Optional;
import java.util.regex.Pattern;

/** The intended box where the author wrote too many or too few spaces between the brackets. */
final class BoxFix {
    private static final Pattern RIGHT = Pattern.compile("\\[[ \\t]{0,9}[xX][ \\t]{0,9}]");
    private static final Pattern WRONG = Pattern.compile("\\[[ \\t]{0,9}]");

    private BoxFix() {}

    /** The box that a mark means; empty if it could only be guessed. */
    static Optional<String> of(String mark) {
        if (RIGHT.matcher(mark).matches()) {
            return Optional.of("[x]");
        }
        return WRONG.matcher(mark).matches() ? Optional.of("[ ]") : Optional.empty();
    }

    /** The fix is safe if another choice of the question has a box: then the brackets are a box, too. */
    static Safety safety(Question question) {
        boolean sibling = question.choices().stream()
                .anyMatch(choice -> choice.mark() == Mark.CORRECT || choice.mark() == Mark.WRONG);
        return sibling ? Safety.SAFE : Safety.SUGGESTED;
    }
}
