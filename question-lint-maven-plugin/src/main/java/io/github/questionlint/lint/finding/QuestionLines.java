package io.github.questionlint.lint.finding;

import io.github.questionlint.model.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which question of a file each line belongs to: the last one around it, which is the innermost. */
final class QuestionLines {
    private static final int NONE = -1;

    private final List<Question> questions;
    private final int[] owners;

    /** Each line is gone to once, however many questions are around it: {@code next} leads over those that have one. */
    QuestionLines(List<Question> questions) {
        this.questions = questions;
        int lines = questions.stream()
                .mapToInt(question -> question.span().endLine())
                .max()
                .orElse(0);
        owners = new int[lines + 1];
        Arrays.fill(owners, NONE);
        int[] next = new int[lines + 2];
        Arrays.setAll(next, line -> line);
        for (int at = questions.size() - 1; at >= 0; at--) {
            int end = questions.get(at).span().endLine();
            int line = free(next, questions.get(at).span().line());
            while (line <= end) {
                owners[line] = at;
                next[line] = line + 1;
                line = free(next, line + 1);
            }
        }
    }

    private static int free(int[] next, int from) {
        int free = from;
        while (next[free] != free) {
            free = next[free];
        }
        for (int line = from; next[line] != line; ) {
            int after = next[line];
            next[line] = free;
            line = after;
        }
        return free;
    }

    /** The question that a line, from 1, belongs to. */
    Optional<Question> at(int line) {
        return line < owners.length && owners[line] != NONE
                ? Optional.of(questions.get(owners[line]))
                : Optional.empty();
    }
}
