package io.github.questionlint.model;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A file of a bank and what it holds.
 *
 * @param source its text
 * @param markdown its Markdown; empty for a file of another kind
 * @param questions its questions, in file order
 * @param problems what could not be read, in file order
 */
public record QuestionFile(
        SourceFile source, Optional<Markdown> markdown, List<Question> questions, List<Problem> problems) {

    /** Keeps its own copies of the lists. */
    public QuestionFile {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems.stream().sorted().toList());
    }

    /** The path, relative to the folder that was read, with {@code /}. */
    public String path() {
        return source.path();
    }

    /**
     * The same file, seen from a folder further up: the path of every place in it has a prefix.
     *
     * @param prefix the path of the folder that was read; empty or with {@code /} at its end
     */
    public QuestionFile below(String prefix) {
        return prefix.isEmpty() ? this : new PathPrefix(prefix).file(this);
    }
}
