package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.model.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Finds questions of a bank that a user names. */
record NamedQuestion(List<Question> questions, Path folder, GoalMessages messages) {

    /**
     * The index of a question, from 0.
     *
     * @param name its id, its id and language such as {@code bert@zh}, or its path and line
     * @throws GoalError if there is none
     */
    int at(String name) throws GoalError {
        return IntStream.range(0, questions.size())
                .filter(at -> isNamed(questions.get(at), name))
                .boxed()
                .reduce((outer, inner) -> inner)
                .orElseThrow(() -> messages.error("pair.unknown", name, folder));
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
