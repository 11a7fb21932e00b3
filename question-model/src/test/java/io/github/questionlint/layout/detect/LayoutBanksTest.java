package io.github.questionlint.layout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.data.Yaml;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Role;
import io.github.questionlint.read.ParsedBank;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.ReadOptions;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small banks of many shapes and languages, each in a folder of its own, read without any configuration. */
class LayoutBanksTest {

    @Test
    void every_bank_is_read_by_the_layouts_that_it_is_written_in() throws Exception {
        StringBuilder found = new StringBuilder();
        for (Path bank : banks()) {
            found.append(described(bank.getFileName().toString(), read(bank)));
        }
        Golden.check(Path.of("src/test/resources/io/github/questionlint/layout/detect/banks.txt"), found.toString());
    }

    @Test
    void documents_that_are_no_bank_give_no_question() throws Exception {
        for (Path bank : banks()) {
            if (bank.getFileName().toString().startsWith("none-")) {
                assertThat(read(bank).files())
                        .as("%s", bank.getFileName())
                        .flatMap(QuestionFile::questions)
                        .isEmpty();
            }
        }
    }

    @Test
    void the_detected_settings_may_be_written_into_a_configuration() throws Exception {
        for (Path bank : banks()) {
            List<Problem> problems = new ArrayList<>();
            for (DetectedLayout layout : read(bank).detected()) {
                Yaml entry = Yaml.parse(SourceFile.of("layout", layout.settings()), Limits.DEFAULT);
                LayoutSpec.SHAPE.check(entry.root().orElseThrow(), "layouts", problems::add);
            }
            assertThat(problems).as("%s", bank.getFileName()).isEmpty();
        }
    }

    @Test
    void the_detected_settings_with_their_files_read_the_same_bank() throws Exception {
        for (Path bank : banks()) {
            ParsedBank parsed = QuestionBanks.parse(bank, ReadOptions.DEFAULT);
            QuestionBank detected = parsed.bank();
            List<LayoutSpec> specs = parsed.settled(detected).stream()
                    .map(layout ->
                            LayoutGuess.of(layout.summary(), layout.settings()).spec())
                    .toList();
            if (!specs.isEmpty()) {
                QuestionBank frozen = QuestionBanks.read(
                        bank, new ReadOptions(List.of(), List.of(), specs, ReadOptions.DEFAULT.limits()));
                assertThat(frozen.questions().toList())
                        .as("%s", bank.getFileName())
                        .isEqualTo(detected.questions().toList());
            }
        }
    }

    @Test
    void the_detected_settings_read_the_same_questions_as_the_detection_itself() throws Exception {
        for (Path bank : banks()) {
            QuestionBank detected = read(bank);
            List<LayoutSpec> specs = detected.detected().stream()
                    .map(layout ->
                            LayoutGuess.of(layout.summary(), layout.settings()).spec())
                    .toList();
            if (!specs.isEmpty()) {
                QuestionBank frozen = QuestionBanks.read(
                        bank, new ReadOptions(List.of(), List.of(), specs, ReadOptions.DEFAULT.limits()));
                assertThat(titles(frozen)).as("%s", bank.getFileName()).containsAll(titles(detected));
            }
        }
    }

    private static List<String> titles(QuestionBank bank) {
        return bank.files().stream()
                .flatMap(file -> file.questions().stream())
                .map(question -> question.title().value())
                .toList();
    }

    private static QuestionBank read(Path bank) throws IOException {
        return QuestionBanks.read(bank, ReadOptions.DEFAULT);
    }

    private static List<Path> banks() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(LayoutBanksTest.class.getResource("banks"))
                .toURI());
        try (Stream<Path> banks = Files.list(folder)) {
            return banks.sorted().toList();
        }
    }

    private static String described(String name, QuestionBank bank) {
        String layouts = bank.detected().stream()
                .map(layout -> "  layout: " + layout.summary() + ", " + layout.questions() + "\n")
                .collect(Collectors.joining());
        String questions = bank.files().stream()
                .flatMap(file -> file.questions().stream().map(question -> described(file, question)))
                .collect(Collectors.joining());
        return "%s: %d\n".formatted(name, titles(bank).size()) + layouts + questions;
    }

    private static String described(QuestionFile file, Question question) {
        String marks = question.choices().stream()
                .map(Choice::mark)
                .map(mark -> mark == Choice.Mark.CORRECT ? "x" : mark == Choice.Mark.WRONG ? "-" : "?")
                .collect(Collectors.joining());
        String answer = question.section(Role.ANSWER)
                .or(() -> question.section(Role.ORDER))
                .map(section -> section.text().value().replaceAll("\\s+", " "))
                .orElse("");
        String rest = marks.isEmpty() ? question.answerExpected() ? "= " + answer : "(no answer)" : "[" + marks + "]";
        return "  %s:%d-%d %s %s %s\n"
                .formatted(
                        file.path(),
                        question.span().line(),
                        question.span().endLine(),
                        question.lang(),
                        question.title().value(),
                        rest);
    }
}
