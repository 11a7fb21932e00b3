package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from our own format: every spelling, every type of question, every place. */
class NativeFormatTest {
    private static final Path BANKS = Path.of("src/test/resources/io/github/questionlint/read/banks");

    private static QuestionBank bank(String name) throws IOException {
        return QuestionBanks.read(BANKS.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "list", "broken"})
    void everything_is_read_with_its_place(String name) throws IOException {
        Golden.check(BANKS.resolve(name + ".txt"), BankDump.of(bank(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "list"})
    void both_spellings_hold_all_types_and_nothing_else_is_wrong_than_an_unknown_field(String name) throws IOException {
        QuestionBank bank = bank(name);
        assertThat(bank.questions().map(Question::type).distinct().map(QuestionType::key))
                .containsExactlyInAnyOrderElementsOf(QuestionType.keys());
        assertThat(problems(bank)).extracting(Problem::rule).containsExactly("field-unknown");
    }

    @ParameterizedTest
    @CsvSource({"--, ---, unopened", "---, --, unclosed", "---, '', unclosed"})
    void a_slip_in_the_lines_around_the_front_matter_is_one_problem(
            String open, String close, String message, @TempDir Path folder) throws IOException {
        Path bank = BANKS.resolve("native");
        Files.copy(bank.resolve("question-bank.yaml"), folder.resolve("question-bank.yaml"));
        String fields = "id: two\nlang: en\ntype: open\ntitle: What is two?\ntopics: [memory]\n";
        String rest = "difficulty: easy\nstatus: draft\n";
        Files.writeString(
                folder.resolve("two.en.md"), open + "\n" + fields + rest + close + "\n\n## Answer\n\nOne and one.\n");
        QuestionBank read = QuestionBanks.read(folder);
        assertThat(problems(read)).extracting(Problem::messageId).containsExactly(message);
        assertThat(read.questions()
                        .map(question -> question.section(Role.ANSWER).isPresent()))
                .containsExactly(true);
    }

    @Test
    void an_unknown_field_is_kept() throws IOException {
        assertThat(bank("native").questions())
                .anyMatch(question -> question.fields().text("mood", "").equals("calm"));
    }

    @Test
    void a_question_takes_the_defaults_of_its_list_and_those_of_its_bank() throws IOException {
        assertThat(bank("list").questions().map(question -> question.level().map(Text::value)))
                .first()
                .isEqualTo(Optional.of("senior"));
        assertThat(bank("list").questions().skip(1))
                .allMatch(question -> question.level().map(Text::value).equals(Optional.of("junior")));
        assertThat(bank("native").questions())
                .hasSize(11)
                .allMatch(question ->
                        question.fields().texts("authors").get(0).value().equals("Ada"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"native", "list", "broken"})
    void every_place_lies_inside_its_file(String name) throws IOException {
        QuestionBank bank = bank(name);
        List<Span> places = new ArrayList<>();
        problems(bank).forEach(problem -> places.add(problem.span()));
        bank.questions().forEach(question -> {
            places.add(question.span());
            question.sections()
                    .values()
                    .forEach(section -> places.add(section.text().span()));
            question.choices().forEach(choice -> places.add(choice.span()));
        });
        for (Span place : places) {
            SourceFile file = bank.source(place.path()).orElse(null);
            if (file != null) {
                assertThat(place.endLine()).as("%s", place).isLessThanOrEqualTo(file.lineCount());
                assertThat(place.endColumn() - 1)
                        .as("%s", place)
                        .isLessThanOrEqualTo(file.line(place.endLine()).length());
            }
        }
    }

    @Test
    void a_file_that_cannot_be_read_does_not_hide_the_others() throws IOException {
        QuestionBank bank = bank("broken");
        assertThat(problems(bank)).extracting(Problem::rule).contains("encoding-invalid", "yaml-invalid");
        assertThat(bank.questions().map(Question::name)).contains("choices@en", "no-type@");
        List<String> roles = bank.questions()
                .filter(question -> question.path().equals("all-wrong.en.md"))
                .flatMap(question -> question.sections().keySet().stream().map(Enum::name))
                .toList();
        assertThat(roles).contains("ANSWER");
    }

    private static List<Problem> problems(QuestionBank bank) {
        List<Problem> problems = new ArrayList<>(bank.problems());
        bank.files().forEach(file -> problems.addAll(file.problems()));
        return problems;
    }

    @Test
    void every_heading_of_the_table_opens_its_part_whatever_the_language_of_the_question(@TempDir Path folder)
            throws IOException {
        String table = Files.readString(Path.of("src/main/resources/io/github/questionlint/read/words.yaml"));
        YamlNode roles = Yaml.parse(SourceFile.of("words.yaml", table), Limits.DEFAULT)
                .root()
                .orElseThrow();
        assertThat(roles.entries()).hasSize(Role.values().length);
        for (YamlNode.Entry role : roles.entries()) {
            for (YamlNode.Entry lang : role.value().entries()) {
                for (YamlNode heading : lang.value().items()) {
                    assertThat(opened(folder, heading.text().value()))
                            .as(heading.text().value())
                            .containsExactly(role.key().value());
                }
            }
        }
    }

    private static List<String> opened(Path folder, String heading) throws IOException {
        Files.writeString(
                folder.resolve("a.en.md"), "---\nid: a\nlang: en\ntype: open\ntitle: Why?\n---\n\n## " + heading);
        Question question = QuestionBanks.read(folder).questions().findFirst().orElseThrow();
        return question.sections().keySet().stream().map(Role::key).toList();
    }
}
