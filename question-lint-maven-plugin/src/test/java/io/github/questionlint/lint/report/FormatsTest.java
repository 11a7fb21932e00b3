package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every format is documented, read by somebody and held against hostile text; ReportsTest holds its golden file. */
class FormatsTest {
    private static final Path PAGE = Path.of("../docs/reports.md");
    private static final Path GOALS = Path.of("src/main/java/io/github/questionlint/lint/maven");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| (?:`([^`]+)` )?\\| .+ \\|$");
    private static final Pattern LIST = Pattern.compile("The reports, any number of ([^.]+)\\.");

    /** Formats that no program of others reads, each with what reads it instead. */
    private static final Map<String, String> READ_BY_NO_OTHERS = Map.of(
            "console", "people",
            "github", "GitHub, which has no parser to run: PayloadsTest holds the form of each line",
            "html", "a browser, in HtmlBrowserTest",
            "json", "programs of users: ReportsTest holds it to its JSON Schema",
            "markdown", "people: PayloadsTest parses it");

    @Test
    void the_page_about_reports_lists_every_format_with_its_file() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1) + " " + Objects.requireNonNullElse(row.group(2), ""))
                .toList();
        assertThat(rows)
                .as("rows of docs/reports.md")
                .containsExactlyInAnyOrderElementsOf(Formats.ALL.stream()
                        .map(format -> format.name() + " " + format.file().orElse(""))
                        .toList());
    }

    @Test
    void the_help_of_the_goals_lists_every_format() throws IOException {
        List<String> names = Formats.names();
        int last = names.size() - 1;
        String wanted = String.join(", ", names.subList(0, last)) + " and " + names.get(last);
        List<String> lists = new ArrayList<>();
        try (Stream<Path> goals = Files.list(GOALS)) {
            for (Path goal : goals.toList()) {
                String source = Files.readString(goal).replaceAll("\\n\\s+\\* ", " ");
                LIST.matcher(source).results().forEach(list -> lists.add(list.group(1)));
            }
        }
        assertThat(lists)
                .as("the Javadoc of the parameter reports, in CheckMojo")
                .isNotEmpty()
                .containsOnly(wanted);
    }

    @Test
    void every_format_is_read_by_a_program_of_others_or_says_who_reads_it() {
        assertThat(Stream.concat(tags(VerdictsTest.class).distinct(), READ_BY_NO_OTHERS.keySet().stream()))
                .as("formats with a @Tag in VerdictsTest, or in READ_BY_NO_OTHERS")
                .containsExactlyInAnyOrderElementsOf(Formats.names());
    }

    @Test
    void every_format_is_held_against_the_payloads() {
        assertThat(Stream.of(PayloadsTest.class, HtmlReportTest.class).flatMap(FormatsTest::tags))
                .as("formats with a @Tag in PayloadsTest or HtmlReportTest")
                .containsAll(Formats.names())
                .isSubsetOf(Formats.names());
    }

    private static Stream<String> tags(Class<?> tests) {
        return Arrays.stream(tests.getDeclaredMethods())
                .flatMap(test -> Arrays.stream(test.getAnnotationsByType(Tag.class)))
                .map(Tag::value);
    }
}
