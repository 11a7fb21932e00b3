package io.github.questionlint.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Problem;
import io.github.questionlint.write.NewQuestion;
import io.github.questionlint.write.QuestionWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankTest {

    @Test
    void validate() throws IOException {
        QuestionBank bank = QuestionBanks.read(Path.of("questions"));
        List<Problem> problems = bank.allProblems().toList();
        problems.forEach(problem -> System.out.println(problem.span() + ": " + problem.message("en")));
        assertTrue(problems.isEmpty());
    }

    @Test
    void read() throws IOException {
        QuestionBank bank = QuestionBanks.read(Path.of("questions"));
        bank.questions().forEach(question -> System.out.println(question.name() + ": " + question.title()));
        bank.questions().forEach(question -> System.out.println(question.metadata().sources()));
        assertEquals(1, bank.questions().count());
    }

    @Test
    void write() throws IOException {
        NewQuestion question = NewQuestion.of("what-is-a-token", "en", QuestionType.OPEN)
                .title("What is a token?").topics("text").difficulty("easy")
                .part(Role.ANSWER, "A piece of text that a model reads at once.").build();
        Path file = QuestionWriter.write(Path.of("target/bank"), question);
        assertEquals(1, QuestionBanks.read(file.getParent()).questions().count());
    }
}
