package io.github.questionlint.lint.maven;

import io.github.questionlint.model.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A question that a user names. */
final class NamedQuestion {

    private NamedQuestion() {}

    /**
     * The number, from 0, of a question among others.
     *
     * @param name its id, its id and language such as {@code bert@zh}, or its path and line
     */
    static Optional<Integer> in(List<Question> questions, String name) {
        return IntStream.range(0, questions.size())
                .filter(at -> isNamed(questions.get(at), name))
                .boxed()
                .reduce((outer, inner) -> inner);
    }

    private static boolean isNamed(Question question, String name) {
        String id = question.id().map(text -> text.value()).orElse("");
        if (name.equals(question.name()) || !id.isEmpty() && name.equals(id)) {
            return true;
        }
        String path = question.path() + ":";
        String line = name.startsWith(path) ? name.substring(path.length()) : "";
        return line.matches("[0-9]{1,9}")
                && Integer.parseInt(line) >= question.span().line()
                && Integer.parseInt(line) <= question.span().endLine();
    }
}
