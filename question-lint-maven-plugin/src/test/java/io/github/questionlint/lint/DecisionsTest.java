package io.github.questionlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records of decisions are numbered, dated and of one shape, and their index lists them all. */
class DecisionsTest {
    private static final Path FOLDER = Path.of("../docs/decisions");
    private static final Path INDEX = FOLDER.resolve("README.md");
    private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern SHAPE = Pattern.compile("""
            (?s)# ([^\\n]+)

            - Date: (\\d{4}-\\d\\d-\\d\\d)
            - Status: (accepted|superseded by (\\d{4}))

            ## Context

            \\S.*

            ## Decision

            \\S.*

            ## Consequences

            \\S.*\\n""");

    /** Half a page; what is longer is documentation and belongs there. */
    private static final int LINES = 40;

    private record Decision(String file, String number, String title, LocalDate date, String status, String successor) {

        static Decision of(Path file) throws IOException {
            String name = String.valueOf(file.getFileName());
            Matcher number = NAME.matcher(name);
            assertThat(number.matches()).as("%s is named NUMBER-WORDS.md", name).isTrue();
            Matcher shape = SHAPE.matcher(Files.readString(file));
            assertThat(shape.matches())
                    .as("%s has title, date, status, Context, Decision and Consequences", name)
                    .isTrue();
            String successor = shape.group(4);
            return new Decision(
                    name,
                    number.group(1),
                    shape.group(1),
                    LocalDate.parse(shape.group(2)),
                    shape.group(3),
                    successor == null ? "" : successor);
        }

        String row() {
            return "| [%s](%s) | %s | %s | %s |\n".formatted(number, file, date, status, title);
        }
    }

    @Test
    void decisions_are_numbered_from_one_without_a_gap_and_none_twice() throws IOException {
        List<String> numbers = decisions().stream().map(Decision::number).toList();
        List<String> counted = new ArrayList<>();
        for (int number = 1; number <= numbers.size(); number++) {
            counted.add("%04d".formatted(number));
        }
        assertThat(numbers).isNotEmpty().isEqualTo(counted);
    }

    @Test
    void a_decision_that_is_superseded_names_one_that_there_is() throws IOException {
        List<Decision> decisions = decisions();
        List<String> numbers = decisions.stream().map(Decision::number).toList();
        assertThat(decisions).allSatisfy(decision -> {
            if (!decision.successor().isEmpty()) {
                assertThat(numbers).as(decision.file()).contains(decision.successor());
                assertThat(decision.successor()).isNotEqualTo(decision.number());
            }
        });
    }

    @Test
    void a_decision_is_short() throws IOException {
        for (Decision decision : decisions()) {
            assertThat(Files.readAllLines(FOLDER.resolve(decision.file())))
                    .as(decision.file())
                    .hasSizeLessThanOrEqualTo(LINES);
        }
    }

    @Test
    void the_index_lists_every_decision_with_its_date_and_status() throws IOException {
        String index = Files.readString(INDEX);
        Matcher table =
                Pattern.compile("(?s)(\\| --- \\| --- \\| --- \\| --- \\|\n).*").matcher(index);
        assertThat(table.find()).isTrue();
        StringBuilder rows = new StringBuilder(index.substring(0, table.end(1)));
        decisions().forEach(decision -> rows.append(decision.row()));
        Golden.check(INDEX, rows.toString());
    }

    private static List<Decision> decisions() throws IOException {
        List<Decision> decisions = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> !path.equals(INDEX)).sorted().toList()) {
                decisions.add(Decision.of(file));
            }
        }
        return decisions;
    }
}
