package io.github.questionlint.read;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the questions of a bundle. A line of it is an entry of a list of questions, since JSON is YAML; the lines keep
 * their numbers.
 */
final class BundleReader {
    private static final Limits LIMITS =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 64, 2_000, 1);

    private BundleReader() {}

    static QuestionBank read(String path, String text) {
        String entries = text.lines()
                .map(line -> line.isBlank() ? line : line + ",")
                .collect(Collectors.joining("\n", "questions: [", "\n]\n"));
        QuestionFile file = ListReader.readResolved(SourceFile.of(path, entries), LIMITS);
        return new QuestionBank(
                Optional.empty(),
                List.of(file),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                file.problems());
    }
}
