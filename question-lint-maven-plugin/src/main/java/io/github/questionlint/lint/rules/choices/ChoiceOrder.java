package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

/** What a question says about the order in which its choices are shown. */
final class ChoiceOrder {

    private ChoiceOrder() {}

    /** Whether exports may show the choices in another order and so letter them anew. */
    static boolean moves(Question question) {
        return question.hasMetadata()
                && question.type().hasChoices()
                && options(question).flatMap(options -> options.flag("shuffle")).orElse(true);
    }

    /** The letters of the choices that keep their place. */
    static List<String> pinned(Question question) {
        return options(question).map(options -> options.texts("pinned")).orElse(List.of()).stream()
                .map(Text::value)
                .toList();
    }

    private static Optional<Fields> options(Question question) {
        return question.fields().map("choiceOptions");
    }
}
