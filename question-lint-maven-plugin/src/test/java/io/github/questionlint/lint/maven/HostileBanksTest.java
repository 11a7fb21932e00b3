package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a stranger may put into a bank, whole goals over it: none hangs, fails or overflows. A shape of quadratic time
 * would take many minutes at this size, and the linear ones take a second.
 */
class HostileBanksTest {
    private static final int SIZE = 1 << 19;
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String MORE = "\n\n### Why is it so?\n\nBecause it is.\n\n### How does it go?\n\nWell.\n";
    private static final String MANIFEST =
            "schemaVersion: 1\nid: %s\nname: {en: Hostile}\nlanguages: [en]\nlicense: MIT\ntopics:\n  - id: norm\n    title: {en: Norm}\n";
    private static final String NATIVE =
            "---\nid: %s\nlang: %s\ntype: open\ntitle: What is it?\ntopics: [norm]\ndifficulty: easy\nstatus: draft\n---\n\n## Answer\n\nIt is a thing.\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("blanks in a title", "### What is" + " ".repeat(SIZE) + "it?\n\nA thing." + MORE),
                arguments("tabs in a bold title", "### **What" + "\t".repeat(SIZE) + "is** it?\n\nA thing." + MORE),
                arguments("blanks behind a label", "### What is it?\n\na" + " ".repeat(SIZE) + "b" + MORE),
                arguments(
                        "no-break spaces behind a label",
                        "### What is it?\n\nAnswer" + "\u00A0".repeat(SIZE / 2) + "b" + MORE),
                arguments("blanks before choices", "### What is it?\n\nA) one" + " ".repeat(SIZE) + "B) two" + MORE),
                arguments("lines of choices", "### What is it?\n\n" + "A) one\n".repeat(SIZE / 7) + MORE),
                arguments("addresses in one line", "### What is it?\n\n" + "http://a.b/".repeat(SIZE / 11) + MORE),
                arguments("entities in code", "### What is it?\n\n`" + "&lt;".repeat(SIZE / 4) + "`" + MORE),
                arguments("brackets behind a question", "### What is it?" + ")".repeat(20_000) + "\n\nA thing." + MORE),
                arguments("nested details", "<details><summary>Why?</summary>\n\n".repeat(2_000) + "So." + MORE),
                arguments(
                        "blanks in a comment",
                        "### What is it?\n\nA.\n\n<!-- question-lint ignore answer-missing: x" + " ".repeat(SIZE)
                                + "y -->" + MORE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_hostile_file_is_checked(String name, String text) throws IOException {
        Files.writeString(folder.resolve("q.md"), text);
        assertThat(lastOf(check())).as(name).startsWith("[INFO]");
    }

    @Test
    void full_width_commas_in_front_matter_are_checked() throws IOException {
        bank("org.example.a");
        String list = "\ntags: [" + "，".repeat(60_000) + "\n---";
        Files.writeString(
                folder.resolve("a-b.en.md"), NATIVE.formatted("a-b", "en").replace("\n---", list));
        assertThat(check()).isNotEmpty();
    }

    @Test
    void long_ids_and_languages_are_checked() throws IOException {
        bank("org" + ".a".repeat(6_000));
        Files.writeString(
                folder.resolve("a-b.en.md"), NATIVE.formatted("a" + "-a".repeat(6_000), "en" + "-a".repeat(6_000)));
        assertThat(check()).anyMatch(line -> line.contains("field-value-invalid"));
    }

    @Test
    void many_ids_that_lead_nowhere_are_checked() throws IOException {
        bank("org.example.a");
        String list = IntStream.range(0, 1_900)
                .mapToObj(at -> "  - {id: q-%1$d, lang: en, title: \"What is %1$d?\", answer: a, related: [p-%1$d]}\n"
                        .formatted(at + 1_000))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("a.questions.yaml"), "schemaVersion: 1\nquestions:\n" + list);
        assertThat(check()).isNotEmpty();
    }

    @Test
    void an_emoji_at_the_border_of_the_buffer_of_the_YAML_parser_is_read() throws IOException {
        for (int before = 1_015; before < 1_030; before++) {
            String head = "# " + "x".repeat(before - 2) + "😀\nschemaVersion: 1\nquestions:\n";
            Files.writeString(
                    folder.resolve("a.questions.yaml"),
                    head + "  - {id: q-1, lang: en, title: \"What is it?\", answer: a}\n");
            assertThat(check()).as(before + " before").anyMatch(line -> line.contains("1 question"));
        }
    }

    @Test
    void data_that_is_not_read_for_a_long_line_fails() throws IOException {
        String longLine = "# " + "x".repeat(70_000) + "\n";
        Files.writeString(
                folder.resolve("a.questions.yaml"),
                "schemaVersion: 1\n" + longLine
                        + "questions:\n  - {id: q-1, lang: en, title: \"What is it?\", answer: a}\n");
        Files.writeString(folder.resolve("q.md"), "### What is it?\n\nA thing." + MORE);
        assertThat(check()).anyMatch(line -> line.startsWith("[ERROR]") && line.contains("yaml-unsupported"));
    }

    @Test
    void many_fixes_of_one_file_are_made() throws IOException {
        Files.writeString(folder.resolve("question-lint.yml"), "rules: {zh-typography-nonstandard: warning}\n");
        String text = "### 这是什么？\n\n" + "这是Java语言的中文x字。\n\n".repeat(6_000);
        Files.writeString(folder.resolve("q.md"), text + MORE);
        FixMojo fix = Goals.set(
                new FixMojo(),
                "directory",
                folder.toFile(),
                "lang",
                "en",
                "fixRules",
                List.of("zh-typography-nonstandard"));
        run(fix);
        assertThat(Goals.said(fix)).anyMatch(line -> line.contains("applied"));
    }

    @Test
    void a_language_that_leads_out_of_the_folder_does_not_let_migrate_write_there() throws Exception {
        Path outside = Files.writeString(folder.resolve("README.md"), "mine");
        Path bank = Files.createDirectories(folder.resolve("bank/translations"));
        for (String up : List.of("x/q", "x/../../../../README")) {
            Files.writeString(bank.resolve("z.md"), NATIVE.formatted("some-id", "\"" + up + "\""));
            Files.writeString(bank.resolveSibling("z.md"), NATIVE.formatted("some-id", "\"../" + up + "\""));
            Path out = folder.resolve("out/" + up.length());
            run(Goals.set(
                    new MigrateMojo(),
                    "directory",
                    folder.resolve("bank").toFile(),
                    "lang",
                    "en",
                    "migrationDirectory",
                    out.toFile()));
            assertThat(outside).hasContent("mine");
            assertThat(out.resolve("question-bank.yaml")).exists();
        }
    }

    @Test
    void no_text_of_a_file_becomes_a_command_or_a_line_of_its_own() throws Exception {
        String hostile = "##[add-mask]e\u202E\uDB40\uDC41";
        String named = "##[add-mask]e.md";
        Files.writeString(folder.resolve(named), "### What is it?\n\nIt is wo\u200Brd **bold **.\n" + MORE);
        assertSafe(check());
        FixMojo fix = Goals.set(new FixMojo(), "directory", folder.toFile(), "lang", "en");
        run(fix);
        assertSafe(Goals.said(fix));
        InspectMojo inspect = Goals.set(new InspectMojo(), "directory", folder.toFile(), "lang", "en", "file", named);
        run(inspect);
        assertSafe(Goals.said(inspect));
        for (String config : List.of("\"" + hostile + "\": 1\n", "against: [\"" + hostile + "\\n::error::x\"]\n")) {
            Files.writeString(folder.resolve("question-lint.yml"), config);
            assertThatThrownBy(this::checked)
                    .isInstanceOf(MojoExecutionException.class)
                    .satisfies(error -> {
                        for (Throwable at = error; at != null; at = at.getCause()) {
                            assertSafe(List.of(String.valueOf(at.getMessage())));
                        }
                    });
        }
    }

    @Test
    void against_reads_nothing_outside_of_the_checkout_but_what_the_build_names() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("o.md"), "### What is it?\n\nA thing." + MORE);
        Path bank = Files.createDirectories(folder.resolve("checkout/bank"));
        Files.createDirectories(folder.resolve("checkout/.git"));
        Files.writeString(bank.resolve("q.md"), "### What is it?\n\nA thing." + MORE);
        Files.createSymbolicLink(bank.resolve("link"), outside);
        Path other = Files.createDirectories(folder.resolve("checkout/other"));
        Files.writeString(other.resolve("o.md"), "### Where is it?\n\nThere." + MORE);
        for (String place : List.of("/", "../..", "../../outside", "link", outside.toString())) {
            Files.writeString(bank.resolve("question-lint.yml"), "against: [\"" + place + "\"]\n");
            assertThatThrownBy(() -> Goals.check(bank).execute())
                    .as(place)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("outside of the checkout");
        }
        run(Goals.set(Goals.check(bank), "againstDirectory", outside.toFile(), "failOn", "never"));
        Files.writeString(bank.resolve("question-lint.yml"), "against: [\"../other\"]\n");
        run(Goals.set(Goals.check(bank), "failOn", "never"));
    }

    @Test
    void a_link_at_the_place_of_a_report_is_not_written_through() throws Exception {
        Files.writeString(folder.resolve("q.md"), "### What is it?\n\nA thing." + MORE);
        Path outside = Files.writeString(folder.resolve("outside.txt"), "mine");
        Path reports = Files.createDirectories(folder.resolve("target/question-lint"));
        Files.createSymbolicLink(reports.resolve("report.json"), Path.of("../../outside.txt"));
        assertThatThrownBy(this::checked)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("report.json");
        assertThat(outside).hasContent("mine");
    }

    @Test
    void a_device_or_a_pipe_as_a_configuration_or_a_baseline_is_refused_before_it_is_read() throws Exception {
        Files.writeString(folder.resolve("q.md"), "### What is it?\n\nA thing." + MORE);
        for (String name : List.of("question-lint.yml", "question-lint-baseline.json")) {
            Path place = Files.createSymbolicLink(folder.resolve(name), Path.of("/dev/zero"));
            refusesDevice();
            Files.delete(place);
            assertThat(new ProcessBuilder("mkfifo", place.toString()).start().waitFor())
                    .isZero();
            refusesDevice();
            Files.delete(place);
        }
    }

    private void refusesDevice() {
        assertThatThrownBy(() -> assertTimeoutPreemptively(LIMIT, this::checked))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("is no regular file");
    }

    @Test
    void a_glob_with_very_many_ways_to_match_is_matched() throws IOException {
        Files.writeString(folder.resolve("a".repeat(200) + ".md"), "### What is it?\n\nA thing." + MORE);
        String glob = "**/*" + "{a,b}".repeat(16) + "*a*a*a*a*a*b.md";
        Files.writeString(folder.resolve("question-lint.yml"), "exclude: [\"" + glob + "\"]\n");
        assertThat(check()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("badConfigs")
    void a_bad_configuration_has_a_sentence(String config) throws IOException {
        Files.writeString(folder.resolve("q.md"), "### What is it?\n\nA thing." + MORE);
        Files.writeString(folder.resolve("question-lint.yml"), config);
        assertThatThrownBy(this::checked)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageMatching("(?s).*(question-lint\\.yml:1:\\d+|under \"against\").*")
                .message()
                .doesNotContain("Exception", "\0");
    }

    static Stream<String> badConfigs() {
        return Stream.of(
                "include: [\"{{[\"]\n",
                "exclude: [\"a\\0b[\"]\n",
                "against: [\"a\\0b\"]\n",
                "against: [\"nowhere\"]\n");
    }

    private void bank(String id) throws IOException {
        Files.writeString(folder.resolve("question-bank.yaml"), MANIFEST.formatted(id));
    }

    private CheckMojo checked() throws Exception {
        CheckMojo check = Goals.set(
                Goals.check(folder), "failOn", "never", "cache", false, "reports", List.of("console", "json"));
        check.execute();
        return check;
    }

    private List<String> check() {
        return Goals.said(assertTimeoutPreemptively(LIMIT, this::checked));
    }

    private static void run(AbstractMojo goal) {
        assertTimeoutPreemptively(LIMIT, goal::execute);
    }

    private static String lastOf(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    private static void assertSafe(List<String> lines) {
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain("##[", "\u202E", "\uDB40", "\u200B")
                        .doesNotContainPattern("(?m)^\\s*::"));
    }
}
