package io.github.questionlint.lint.rules.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparedQuestionTest {
    @TempDir
    Path folder;

    @Test
    void a_question_with_an_answer_sheet_stands_where_it_is_asked_with_the_key_of_the_sheet() throws IOException {
        Files.writeString(folder.resolve("questions.md"), sheet(" "));
        Files.writeString(folder.resolve("answers.md"), sheet("x"));

        List<ComparedQuestion> questions = ComparedQuestion.own(QuestionBanks.read(folder), "bank", List.of());

        assertThat(questions).hasSize(6).allSatisfy(question -> {
            assertThat(question.path()).isEqualTo("questions.md");
            assertThat(question.place().path()).isEqualTo("questions.md");
            assertThat(question.question().choices().get(0).correct()).isTrue();
        });
    }

    private static String sheet(String mark) {
        return IntStream.range(0, 6)
                .mapToObj(at ->
                        "### Which tool makes cut number %d of a board?%n%n- [%s] saw %d%n- [ ] plane%n- [ ] awl%n"
                                .formatted(at, mark, at))
                .collect(Collectors.joining("\n"));
    }
}
