package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Question;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question with its texts normalised for comparison; computed once, since this is most of the work.
 *
 * @param question the question
 * @param stem the words of the stem
 * @param telling whether the stem identifies the question
 * @param choices the texts of its choices, pairs or steps with their code and images, in the order of the question
 */
public record NormalQuestion(Question question, String stem, boolean telling, List<String> choices) {

    /** Keeps its own copy of the choices. */
    public NormalQuestion {
        choices = List.copyOf(choices);
    }

    /** Normalises the texts of a question. */
    public static NormalQuestion of(Question question) {
        String stem = QuestionKey.stem(question);
        return new NormalQuestion(question, stem, GenericStem.isTelling(question, stem), choices(question));
    }

    /** The texts that are picked, matched or brought into order. */
    private static List<String> choices(Question question) {
        if (!question.choices().isEmpty()) {
            return question.choices().stream().map(QuestionKey::choice).toList();
        }
        return Stream.concat(
                        question.pairs().stream().flatMap(pair -> Stream.of(pair.prompt(), pair.match())),
                        question.order().stream())
                .filter(piece -> !piece.isBlank())
                .map(QuestionKey::piece)
                .toList();
    }

    /** The texts of the choices that are marked as right, the pairs, or the whole order. */
    List<String> right() {
        if (question.choices().isEmpty()) {
            List<String> pairs = question.pairs().stream()
                    .filter(Pair::isWhole)
                    .map(pair -> QuestionKey.piece(pair.prompt()) + " → " + QuestionKey.piece(pair.match()))
                    .toList();
            return question.order().isEmpty() ? pairs : List.of(String.join(" → ", choices));
        }
        return IntStream.range(0, choices.size())
                .filter(at -> question.choices().get(at).correct())
                .mapToObj(choices::get)
                .toList();
    }
}
