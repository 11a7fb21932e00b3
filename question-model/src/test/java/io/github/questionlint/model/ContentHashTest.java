package io.github.questionlint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hash changes with what a reader sees, and with nothing else. */
class ContentHashTest {
    private static final String QUESTION = """
            ---
            id: cafe-cache
            lang: en
            type: single-choice
            title: Which café caches?
            topics: [memory]
            difficulty: easy
            status: draft
            ---

            Think of memory.

            ## Choices

            - [ ] A. None

              > Some do.

            - [x] B. One

            ## Explanation

            It has one.

            ```text
            a
              b
            ```

            ## Notes

            Ask again.
            """;

    private static final String LIST = """
            schemaVersion: 1
            questions:
              - id: cafe-cache
                lang: en
                type: single-choice
                title: Which café caches?
                topics: [memory]
                difficulty: easy
                status: draft
                question: Think of memory.
                choices:
                  - {label: A, text: None, correct: false, explanation: Some do.}
                  - {label: B, text: One, correct: true}
                explanation: |
                  It has one.

                  ```text
                  a
                    b
                  ```
            """;

    private static final String TEXT = """
            Which café caches?
            question
            Think of memory.
            choices
            [ ] None
            > Some do.
            [x] One
            explanation
            It has one.

            ```text
            a
              b
            ```
            """;

    @TempDir
    private Path folder;

    @Test
    void is_the_one_that_the_description_gives() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(hash(QUESTION)).isEqualTo(HexFormat.of().formatHex(digest).substring(0, 12));
    }

    @Test
    void is_the_same_in_a_list() throws IOException {
        assertThat(hash("all.questions.yaml", LIST)).isEqualTo(hash(QUESTION));
    }

    @Test
    void line_ends_blanks_at_line_ends_and_spellings_of_an_accent_do_not_count() throws IOException {
        assertThat(hash(QUESTION.replace("\n", "\r\n"))).isEqualTo(hash(QUESTION));
        assertThat(hash(QUESTION.replace("memory.\n", "memory. \t\n"))).isEqualTo(hash(QUESTION));
        assertThat(hash(QUESTION.replace("é", "e\u0301"))).isEqualTo(hash(QUESTION));
        assertThat(hash("\uFEFF" + QUESTION)).isEqualTo(hash(QUESTION));
    }

    @Test
    void other_fields_and_notes_do_not_count() throws IOException {
        assertThat(hash(QUESTION.replace("easy", "hard"))).isEqualTo(hash(QUESTION));
        assertThat(hash(QUESTION.replace("Ask again.", "Asked."))).isEqualTo(hash(QUESTION));
    }

    @Test
    void every_text_and_every_mark_counts() throws IOException {
        for (String word : new String[] {"Which", "Think", "None", "Some do", "It has", "  b"}) {
            assertThat(hash(QUESTION.replace(word, word + "!"))).as(word).isNotEqualTo(hash(QUESTION));
        }
        assertThat(hash(QUESTION.replace("- [ ] A", "- [x] A"))).isNotEqualTo(hash(QUESTION));
    }

    private String hash(String question) throws IOException {
        return hash("cafe-cache.en.md", question);
    }

    private String hash(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        QuestionBank bank = QuestionBanks.read(folder);
        Files.delete(file);
        return ContentHash.of(bank.questions().findFirst().orElseThrow());
    }
}
