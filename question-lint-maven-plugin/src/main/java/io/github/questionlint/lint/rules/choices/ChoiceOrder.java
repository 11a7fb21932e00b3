package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

/** The order in which the choices of a question are shown, as the question says. */
final class ChoiceOrder {

    private ChoiceOrder() {}

    /** Whether exports may show the choices in another order, and so with other letters. */
    static boolean moves(Question question) {
        return question.hasMetadata()
                && question.type().hasChoices()
                && options(question).flatMap(options -> options.flag("shuffle")).orElse(true);
    }

    /** The letters of the choices that are never moved. */
    static List<String> pinned(Question question) {
        return options(question).map(options -> options.texts("pinned")).orElse(List.of()).stream()
                .map(Text::value)
                .toList();
    }

    private static Optional<Fields> options(Question question) {
        return question.fields().map("choiceOptions");
    }
}
