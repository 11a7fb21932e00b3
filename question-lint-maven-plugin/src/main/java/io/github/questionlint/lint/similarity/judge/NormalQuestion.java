package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.model.Question;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question with its texts normalised for comparison; computed once, since this is most of the work.
 *
 * @param question the question
 * @param stem the words of the stem
 * @param telling whether the stem identifies the question
 * @param choices the texts of its choices with their code and images, in the order of the question
 */
public record NormalQuestion(Question question, String stem, boolean telling, List<String> choices) {

    /** Keeps its own copy of the choices. */
    public NormalQuestion {
        choices = List.copyOf(choices);
    }

    /** Normalises the texts of a question. */
    public static NormalQuestion of(Question question) {
        String stem = QuestionKey.stem(question);
        return new NormalQuestion(
                question,
                stem,
                GenericStem.isTelling(question, stem),
                question.choices().stream().map(QuestionKey::choice).toList());
    }

    /** The texts of the choices that are marked as right. */
    List<String> right() {
        return IntStream.range(0, choices.size())
                .filter(at -> question.choices().get(at).correct())
                .mapToObj(choices::get)
                .toList();
    }
}
