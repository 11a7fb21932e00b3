package io.github.questionlint.lint.inspect;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found in a question: the key, and where its answer is. */
final class QuestionParts {
    private static final int LETTERS = 26;

    private QuestionParts() {}

    /** The letters of the right choices: those that the author wrote, else those of their places. */
    static List<String> key(Question question) {
        List<String> key = new ArrayList<>();
        List<Choice> choices = question.choices();
        for (int at = 0; at < choices.size(); at++) {
            if (choices.get(at).correct()) {
                String place = at < LETTERS ? String.valueOf((char) ('A' + at)) : String.valueOf(at + 1);
                key.add(choices.get(at).label().map(label -> label.value()).orElse(place));
            }
        }
        return key;
    }

    /** Whether there is no key, no choice or no answer where there should be one. */
    static boolean lacks(Question question) {
        boolean choices = question.type().hasChoices() || !question.choices().isEmpty();
        boolean open = question.type().hasAnswerSection() && question.answerExpected();
        return question.answeredAt().isEmpty()
                && (choices ? key(question).isEmpty() : open && answer(question).isEmpty());
    }

    /** Where the answer is; empty if there is none. */
    static Optional<Span> answer(Question question) {
        return place(question, Role.ANSWER);
    }

    /** Where the explanation is; empty if there is none. */
    static Optional<Span> explanation(Question question) {
        return place(question, Role.EXPLANATION);
    }

    private static Optional<Span> place(Question question, Role role) {
        return question.section(role)
                .map(Section::text)
                .filter(text -> !text.value().isBlank())
                .map(text -> text.span());
    }
}
