package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.model.Question;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question with its texts in the form in which they are compared; made once, since that is most of the work.
 *
 * @param question the question
 * @param stem the words that ask
 * @param telling whether they tell which question it is
 * @param choices the texts of its choices with their code and pictures, in the order of the question
 */
public record NormalQuestion(Question question, String stem, boolean telling, List<String> choices) {

    /** Keeps its own copy of the choices. */
    public NormalQuestion {
        choices = List.copyOf(choices);
    }

    /** The texts of a question, made normal. */
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
