package io.github.questionlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.lint.rule.Published;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedFindingsTest {
    @TempDir
    private Path folder;

    private final LintRun run = new LintRun(LintConfig.defaults(), Rules.ALL, LocalDate.of(2026, 1, 1));

    @Test
    void a_rule_that_fires_on_most_questions_has_met_a_custom_which_is_told_once() throws IOException {
        bank(40, number -> number <= 30 ? "#Not a heading, number " + number : "It is thing " + number + ".");
        List<Finding> found = once("heading-no-space");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).message().en()).contains("the same in 30 of 40 questions", "turn heading-no-space off");
        assertThat(found.get(0).message().zh()).contains("40 道题中有 30 道如此");
        assertThat(found.get(0).related()).hasSize(29);
        assertThat(found.get(0).span().line()).isEqualTo(3);
    }

    @Test
    void fewer_questions_may_well_be_wrong_in_all_of_them() throws IOException {
        bank(29, number -> "#Not a heading, number " + number);
        assertThat(once("heading-no-space")).hasSize(29).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void half_of_the_questions_is_no_custom() throws IOException {
        bank(80, number -> number <= 40 ? "#Not a heading, number " + number : "It is thing " + number + ".");
        assertThat(once("heading-no-space")).hasSize(40);
    }

    @Test
    void each_missing_answer_is_told_but_as_a_warning_where_most_are_missing() throws IOException {
        bank(60, number -> number <= 40 ? "" : "It is thing " + number + ", which is used for that.");
        assertThat(once("answer-missing")).hasSize(40).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void a_list_of_questions_is_told_once_to_people_and_each_question_to_programs() throws IOException {
        bank(40, number -> number <= 38 ? "" : "It is thing " + number + ", which is used for that.");
        List<Finding> found = once("answer-missing");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message().en()).startsWith("38 questions have no answer, nearly all of this bank");
        assertThat(found.get(0).message().zh()).startsWith("本题库的 38 道题");
        assertThat(found.get(0).related())
                .extracting(place -> place.message().en())
                .hasSize(37)
                .startsWith("What is thing number 2?");
        assertThat(run.tasks(all()).findings())
                .filteredOn(finding -> finding.rule().equals("answer-missing"))
                .hasSize(38);
    }

    @Test
    void a_file_without_keys_is_told_once_beside_one_with_keys() throws IOException {
        choices("one.md", 20, "[x]");
        choices("two.md", 12, "[ ]");
        List<Finding> found = once("choice-none-correct");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message().en()).startsWith("12 questions of two.md have no choice that is marked");
        assertThat(run.tasks(all()).findings())
                .filteredOn(finding -> finding.rule().equals("choice-none-correct"))
                .hasSize(12)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void a_small_bank_without_keys_is_told_once() throws IOException {
        choices("one.md", 5, "[ ]");
        List<Finding> found = once("choice-none-correct");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message().en()).startsWith("5 questions have no choice that is marked");
    }

    @Test
    void a_key_sheet_that_repeats_its_questions_is_told_once_to_people() throws IOException {
        sheet("quiz.md", "[ ]");
        sheet("quiz-answers.md", "[x]");
        List<Finding> found = once("answer-elsewhere");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message().en())
                .startsWith("12 questions of quiz.md have their answers only in quiz-answers.md");
        assertThat(run.tasks(all()).findings())
                .filteredOn(finding -> finding.rule().equals("answer-elsewhere"))
                .hasSize(12);
    }

    private void sheet(String file, String mark) throws IOException {
        String text = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "### %d. What is number %d?\n\n- %s A) a saw %d\n- [ ] B) a file %d\n\n"
                        .formatted(number, number, mark, number, number))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(file), text);
    }

    private void choices(String file, int questions, String mark) throws IOException {
        String text = IntStream.rangeClosed(1, questions)
                .mapToObj(number -> "### What is %s number %d?\n\n- %s a saw %d\n- [ ] a file %d\n\n"
                        .formatted(file, number, mark, number, number))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void links_into_one_missing_folder_are_told_once() throws IOException {
        bank(12, number -> "See [more](more/%d.md) of it.".formatted(number));
        List<Finding> found = once("file-missing");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(found.get(0).message().en()).startsWith("there is no folder \"more/\", but 12 links");
        assertThat(found.get(0).related()).extracting(Related::span).hasSize(11);
    }

    @Test
    void seven_places_are_told_each() throws IOException {
        bank(7, number -> "See [more](more/%d.md) of it.".formatted(number));
        assertThat(once("file-missing")).hasSize(7);
    }

    private List<Finding> once(String rule) throws IOException {
        return run.once(all()).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private LintResult all() throws IOException {
        return run.lint(QuestionBanks.read(folder), Published.NONE, (found, rules) -> found);
    }

    private void bank(int questions, IntFunction<String> answer) throws IOException {
        String text = IntStream.rangeClosed(1, questions)
                .mapToObj(number -> "### What is thing number %d?\n\n%s\n\n".formatted(number, answer.apply(number)))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("README.md"), text);
    }
}
