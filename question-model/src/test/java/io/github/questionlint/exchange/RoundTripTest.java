package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in another format is read again by us as the same questions with the same choices and keys. */
class RoundTripTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/questionlint");

    @TempDir
    private Path folder;

    /** Every bank of ours, sorted. */
    private static List<Path> banks() throws IOException {
        List<Path> banks = new ArrayList<>(List.of(Path.of("../question-content")));
        for (String shelf : List.of("read/banks", "layout/detect/banks")) {
            try (Stream<Path> found = Files.list(RESOURCES.resolve(shelf))) {
                found.filter(Files::isDirectory).sorted().forEach(banks::add);
            }
        }
        return banks;
    }

    /** What differs is listed in a file, so that no more may differ than is known. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "gift", "markdown"})
    void every_bank_comes_back(String target) throws IOException {
        StringBuilder known = new StringBuilder();
        int same = 0;
        for (Path path : banks()) {
            QuestionBank bank = QuestionBanks.read(path);
            String name = path.getFileName().toString();
            RoundTrip trip = RoundTrip.of(bank, Targets.of(target).orElseThrow(), folder.resolve(name));
            int all = trip.asked().size() + trip.told();
            if (trip.read().size() == all && trip.lost().isEmpty()) {
                same += all;
            } else {
                String line = "%s: %d of %d read, %d with another text or other choices, %d with another key\n";
                int changed = trip.changed().size();
                known.append(line.formatted(
                        name, trip.read().size(), all, changed, trip.lost().size() - changed));
            }
        }
        assertThat(same).isGreaterThan(500);
        Golden.check(RESOURCES.resolve("exchange/round-trip-" + target + ".txt"), known.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "gift", "markdown"})
    void titles_with_signs_of_markdown_come_back(String target) throws IOException {
        QuestionBank bank = QuestionBanks.read(RESOURCES.resolve("exchange/titles"));
        Target format = Targets.of(target).orElseThrow();
        RoundTrip.of(bank, format, folder);
        List<Question> read = RoundTrip.again(format, folder).questions().toList();
        // A number in front of a title is that of the question in every bank that is not in our own formats. Stars
        // within a formula are its own, whatever Markdown makes of them.
        assertThat(read)
                .extracting(question -> RoundTrip.shownTitle(question).replaceFirst("^1\\. ", ""))
                .containsExactlyInAnyOrder(
                        "__str__ and __repr__?",
                        "What is a List<String>?",
                        "What do <b> and <script> do?",
                        "What is arr[0](1) in $abc$?");
        assertThat(read)
                .extracting(question -> question.title().value())
                .filteredOn(title -> title.endsWith(" in $a*b*c$?"))
                .hasSize(1);
    }

    @Test
    void a_difference_is_seen() {
        RoundTrip.Seen one = new RoundTrip.Seen("a", List.of("+b", "-c"), "");
        RoundTrip.Seen other = new RoundTrip.Seen("a", List.of("-b", "+c"), "");
        RoundTrip.Seen answered = new RoundTrip.Seen("a", List.of("+b", "-c"), "d");
        assertThat(new RoundTrip(List.of(one), List.of(one), 0).lost()).isEmpty();
        assertThat(new RoundTrip(List.of(one), List.of(other), 0).changed()).containsExactly(one);
        assertThat(new RoundTrip(List.of(one, one), List.of(one), 0).changed()).hasSize(1);
        assertThat(new RoundTrip(List.of(one), List.of(answered), 0).changed()).isEmpty();
        assertThat(new RoundTrip(List.of(one), List.of(answered), 0).lost()).hasSize(1);
    }
}
