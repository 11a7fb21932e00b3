package io.github.questionlint.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Status;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions written in our format, and read again. */
class QuestionWriterTest {

    private static NewQuestion.Builder open(String id, String lang) {
        return NewQuestion.of(id, lang, QuestionType.OPEN)
                .title("What is a token?")
                .topics("text")
                .difficulty("easy");
    }

    private static Question read(NewQuestion question) {
        return QuestionBanks.parse(QuestionWriter.fileName(question), QuestionWriter.text(question))
                .questions()
                .get(0);
    }

    @Test
    void a_question_has_its_fields_in_the_order_of_the_format_and_its_parts_below_headings() {
        NewQuestion question = NewQuestion.of("what-is-a-token", "en", QuestionType.SINGLE_CHOICE)
                .part(Role.EXPLANATION, "See [the paper](https://a.example).")
                .choice("A piece of text", true)
                .choice("`int`", false, "That is a *type*.\n\nOf a program.")
                .field("custom", Map.of("from", "a.md:1"))
                .difficulty("easy")
                .topics("text", "no")
                .title("What is a token: a word?")
                .build();

        assertThat(QuestionWriter.text(question)).isEqualTo("""
                ---
                id: what-is-a-token
                lang: en
                type: single-choice
                title: |-
                  What is a token: a word?
                topics: [text, 'no']
                difficulty: easy
                status: draft
                custom: {from: 'a.md:1'}
                ---

                ## Choices

                - [x] A piece of text
                - [ ] `int`
                  > That is a *type*.
                  >
                  > Of a program.

                ## Explanation

                See [the paper](https://a.example).
                """);
    }

    @Test
    void a_question_is_written_into_a_bank_and_read_from_it(@TempDir Path bank) throws IOException {
        Path file = QuestionWriter.write(
                bank, open("token", "zh").part(Role.ANSWER, "一段文字。").build());

        assertThat(file).isEqualTo(bank.resolve("token.zh.md"));
        assertThat(Files.readString(file)).contains("\n## 答案\n\n一段文字。\n");
        assertThat(QuestionBanks.read(bank).questions()).singleElement().satisfies(question -> {
            assertThat(question.name()).isEqualTo("token@zh");
            assertThat(question.section(Role.ANSWER)
                            .orElseThrow()
                            .text()
                            .value()
                            .strip())
                    .isEqualTo("一段文字。");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```java\n## Answer\n```",
                "- a\n\n  b\n- c",
                "| a | b |\n| --- | --- |\n| 1 | 2 |",
                "$$\n\\frac{a}{b}\n$$",
                "a  \nb",
                "1) a\n2) b",
            })
    void a_part_and_a_choice_read_back_as_they_are(String markdown) {
        NewQuestion question = NewQuestion.of("token", "en", QuestionType.MULTIPLE_CHOICE)
                .title("What?")
                .topics("text")
                .difficulty("easy")
                .part(Role.QUESTION, markdown)
                .choice(markdown, true, markdown)
                .choice("b", true)
                .part(Role.EXPLANATION, markdown)
                .build();

        assertThat(QuestionWriter.faults(question)).isEmpty();
    }

    @Test
    void a_choice_whose_end_is_taken_for_its_reason_is_named() {
        NewQuestion question = NewQuestion.of("token", "en", QuestionType.SINGLE_CHOICE)
                .title("What?")
                .topics("text")
                .difficulty("easy")
                .choice("> quoted", true, "why")
                .choice("b", false)
                .build();

        assertThat(QuestionWriter.faults(question)).anyMatch(fault -> fault.contains("choices read back"));
    }

    @Test
    void a_part_that_begins_with_indented_code_keeps_its_indent() {
        NewQuestion question =
                open("token", "en").part(Role.ANSWER, "\n\n    a = 1\n\n").build();

        assertThat(QuestionWriter.text(question)).endsWith("## Answer\n\n    a = 1\n");
        assertThat(QuestionWriter.faults(question)).isEmpty();
    }

    @Test
    void weights_stand_in_the_marks_and_one_that_is_none_is_named() {
        NewQuestion.Builder question = NewQuestion.of("token", "en", QuestionType.MULTIPLE_CHOICE)
                .title("What?")
                .topics("text")
                .difficulty("easy")
                .choice(new NewChoice("a", true, "", "100"))
                .choice(new NewChoice("b", false, "", "-50"));

        assertThat(QuestionWriter.text(question.build())).contains("- [x 100%] a\n- [-50%] b\n");
        assertThat(QuestionWriter.faults(question.build())).isEmpty();
        assertThat(QuestionWriter.faults(
                        question.choice(new NewChoice("c", false, "", "half")).build()))
                .isNotEmpty();
    }

    @Test
    void a_heading_in_a_part_opens_no_part() {
        NewQuestion question = open("token", "en")
                .part(Role.ANSWER, "# Answer\n\na\n\n## Hints\n\nb")
                .build();

        assertThat(QuestionWriter.faults(question)).isEmpty();
        assertThat(read(question).sections()).containsOnlyKeys(Role.ANSWER);
    }

    @Test
    void what_is_missing_is_named_and_not_written(@TempDir Path bank) {
        NewQuestion question = NewQuestion.of("token", "en", QuestionType.TRUE_FALSE)
                .title("A token is a word.")
                .topics("text")
                .status(Status.REVIEWED)
                .difficulty("easy")
                .build();

        assertThat(QuestionWriter.faults(question))
                .anyMatch(fault -> fault.contains("truth"))
                .anyMatch(fault -> fault.contains("review"));
        assertThatThrownBy(() -> QuestionWriter.write(bank, question))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("token.en.md: ");
        assertThat(bank).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\nno end", "<!-- no end", "<pre>no end"})
    void a_part_without_an_end_is_named(String markdown) {
        NewQuestion question = open("token", "en")
                .part(Role.ANSWER, markdown)
                .part(Role.HINTS, "a")
                .build();

        assertThat(QuestionWriter.faults(question)).anyMatch(fault -> fault.contains("part hints"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "", "  blanks in front", "a\nid: another"})
    void a_title_that_is_not_a_line_is_named(String title) {
        NewQuestion question =
                open("token", "en").title(title).part(Role.ANSWER, "a").build();

        assertThat(QuestionWriter.faults(question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no", "true", "null", "1.5", "it's", "a: b", "# c", "[d", "\u0007", "e\nf", "\u202Eg", " h "})
    void every_text_of_a_field_reads_back(String text) {
        NewQuestion question = open("token", "en")
                .part(Role.ANSWER, "a")
                .field("license", text)
                .field("tags", List.of(text, "other"))
                .field("custom", Map.of(text, List.of(1, true, text)))
                .build();

        assertThat(read(question).fields().get("license").orElseThrow().text().value())
                .isEqualTo(text);
        assertThat(read(question).tags().get(0).value()).isEqualTo(text);
        assertThat(read(question).fields().map("custom").orElseThrow().texts(text))
                .extracting(Object::toString)
                .containsExactly("1", "true", text);
    }

    @Test
    void a_field_that_the_format_does_not_have_and_a_value_that_is_none_are_refused() {
        assertThatThrownBy(() -> QuestionWriter.text(
                        open("token", "en").field("topic", "a").build()))
                .hasMessageContaining("no field of a question: topic");
        assertThatThrownBy(() -> QuestionWriter.text(
                        open("token", "en").field("custom", new Object()).build()))
                .hasMessageContaining("not a value of a field");
    }
}
