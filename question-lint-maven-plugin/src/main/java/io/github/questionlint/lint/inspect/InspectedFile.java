package io.github.questionlint.lint.inspect;

import io.github.questionlint.model.Question;
import io.github.questionlint.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * How a file was read.
 *
 * @param path its path
 * @param layouts the layouts that found its questions, each in a few words; {@code native} for our own format
 * @param questions its questions, in their order
 * @param left what was left out of it, with the reason
 * @param unread why no question was found, although it looks like a part of the bank
 */
public record InspectedFile(
        String path, List<String> layouts, List<Question> questions, List<Problem> left, Optional<Problem> unread) {

    /** Keeps its own copies of the lists. */
    public InspectedFile {
        layouts = List.copyOf(layouts);
        questions = List.copyOf(questions);
        left = List.copyOf(left);
    }

    /** Whether there is a question in it. */
    boolean isRead() {
        return !questions.isEmpty();
    }

    /** How many of its questions have no answer or no key, though their bank holds answers. */
    long lacking() {
        return questions.stream().filter(QuestionParts::lacks).count();
    }

    /** How many of its questions have choices. */
    long choices() {
        return questions.stream()
                .filter(question -> !question.choices().isEmpty())
                .count();
    }
}
