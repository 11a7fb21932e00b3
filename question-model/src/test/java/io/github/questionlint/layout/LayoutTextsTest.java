package io.github.questionlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Section;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.read.ReadOptions;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts around the key of small banks: nothing of them is lost, and nothing that only divides or folds is kept. */
class LayoutTextsTest {

    @Test
    void every_text_of_a_question_is_read_whole_and_without_what_is_around_it() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(LayoutTextsTest.class.getResource("texts"))
                .toURI());
        StringBuilder found = new StringBuilder();
        for (Path bank : banks(folder)) {
            found.append(bank.getFileName()).append('\n').append(described(bank));
        }
        Golden.check(Path.of("src/test/resources/io/github/questionlint/layout/texts.txt"), found.toString());
    }

    @Test
    void line_ends_of_windows_change_nothing(@TempDir Path copies) throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(LayoutTextsTest.class.getResource("texts"))
                .toURI());
        for (Path bank : banks(folder)) {
            Path copy = copies.resolve(bank.getFileName().toString());
            withLineEndsOfWindows(bank, copy);
            assertThat(described(copy).replace("\r", "")).as("%s", bank).isEqualTo(described(bank));
        }
    }

    private static void withLineEndsOfWindows(Path bank, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(bank)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(bank.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Files.writeString(to, Files.readString(file).replace("\n", "\r\n"));
            }
        }
    }

    private static List<Path> banks(Path folder) throws IOException {
        try (Stream<Path> banks = Files.list(folder)) {
            return banks.sorted().toList();
        }
    }

    static String described(Path bank) throws IOException {
        return QuestionBanks.read(bank, ReadOptions.DEFAULT).files().stream()
                .map(QuestionFile::questions)
                .flatMap(List::stream)
                .map(LayoutTextsTest::described)
                .collect(Collectors.joining());
    }

    private static String described(Question question) {
        String choices = question.choices().stream()
                .map(LayoutTextsTest::described)
                .map(LayoutTextsTest::line)
                .collect(Collectors.joining());
        String sections = question.sections().values().stream()
                .filter(section -> section.role().isText())
                .sorted(Comparator.comparing(Section::role))
                .map(section -> line(section.role().name().toLowerCase(Locale.ROOT) + ": "
                        + section.text().value()))
                .collect(Collectors.joining());
        return "  %d %s%n".formatted(question.span().line(), question.title().value()) + choices + sections;
    }

    private static String described(Choice choice) {
        String mark = choice.mark() == Choice.Mark.CORRECT ? "x" : choice.mark() == Choice.Mark.WRONG ? " " : "?";
        return "[" + mark + "] " + choice.text().value();
    }

    private static String line(String text) {
        return "    " + text.replace("\n", "⏎") + "\n";
    }
}
