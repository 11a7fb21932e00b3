package io.github.questionlint.lint.cli;

import static io.github.questionlint.lint.TestBank.good;
import static io.github.questionlint.lint.TestBank.unmarked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.TestBank;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a shell runs it: what it says, where it says it, and how it ends. */
class ProgramTest {
    private static final String CONFIG = "layouts:\n  - {layout: heading, levels: [3], options: task-list}\n";

    @TempDir
    private Path temp;

    private Path folder = Path.of("");
    private TestBank bank = new TestBank(folder);

    /** How a run ends. */
    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void a_bank_with_a_defect() throws IOException {
        folder = Files.createDirectories(temp.resolve("bank"));
        bank = new TestBank(folder)
                .with("question-lint.yml", CONFIG)
                .with("a/loops.md", unmarked("Which loop never ends?") + good("Which loop counts?"))
                .with("b/more.md", good("Which loop is the shortest?"));
    }

    private Ended run(String... arguments) {
        return run(Map.of(), "", arguments);
    }

    private Ended run(Map<String, String> environment, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("QUESTION_LINT_CACHE", temp.resolve("cache").toString());
        int code = new Program(new Surroundings(
                        folder,
                        variables,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false))
                .run(arguments);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void findings_end_with_1_and_a_clean_bank_with_0() throws IOException {
        Ended found = run("check", "--lang", "en");
        assertThat(found.code()).isEqualTo(Program.FINDINGS);
        assertThat(found.out())
                .startsWith("[ERROR] a/loops.md:3:3 no choice is marked as correct")
                .endsWith("Run 'question-lint explain choice-none-correct' to see what the rule checks and why.\n");
        assertThat(found.err()).isEqualTo("question-lint: 1 error, 0 warnings in 3 questions (failOn: error)\n");
        bank.with("a/loops.md", good("Which loop counts?"));
        assertThat(run("check").code()).isEqualTo(Program.CLEAN);
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek | Did you mean: question-lint check?",
                "check --fial-on error | Did you mean: --fail-on?",
                "check --fail-on warn | did you mean \"warning\"?",
                "check --report htm | did you mean \"html\"?",
                "check --report console=x | the report console goes to the log",
                "check --report json,sarif | only one report can go to the standard output",
                "check --rule answer-missing | write RULE=SEVERITY",
                "check --rule answer-mising=none | did you mean \"answer-missing\"?",
                "check --rule answer-missing=of | there is no severity \"of\"",
                "check --only answer-mising | did you mean \"answer-missing\"?",
                "check --max-warnings many | --max-warnings is \"many\": write a number",
                "check --color blue | --color cannot be \"blue\"",
                "check --lang de | there are no messages in the language \"de\" (use en, zh in --lang)",
                "check --config nowhere.yml | write it, or correct --config",
                "check nowhere.md | nowhere.md does not exist",
                "check - | say which file it is with --stdin-filename",
                "check - b --stdin-filename b/more.md | leave out the other paths",
                "check --since origin/main | leave out --since",
                "check --trust origin/main | leave out --trust",
                "fix - | only check reads standard input",
                "explain one two | leave out two",
                "explain choice-non-correct | did you mean \"choice-none-correct\"?"
            })
    void a_wrong_command_line_ends_with_2_and_a_sentence(String arguments, String sentence) {
        Ended ended = run(arguments.split(" "));
        assertThat(ended.code()).as(ended.err()).isEqualTo(Program.USAGE);
        assertThat(ended.err()).startsWith("question-lint: ").contains(sentence);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void a_wrong_configuration_ends_with_2() throws IOException {
        bank.with("question-lint.yml", "ruls: {}\n");
        Ended ended = run("check", "--lang", "en");
        assertThat(ended.code()).isEqualTo(Program.USAGE);
        assertThat(ended.err()).contains("question-lint.yml:1:1 unknown field \"ruls\": did you mean \"rules\"?");
    }

    @Test
    void a_file_is_checked_within_its_bank_and_only_what_is_about_it_is_told() throws IOException {
        bank.with("b/more.md", good("Which loop counts?"));
        Ended ended = run("check", "b/more.md", "--lang", "en");
        assertThat(ended.out())
                .startsWith("[ERROR] b/more.md:1:5 the question \"Which loop counts?\" is in the bank again")
                .contains("= a/loops.md:6:5 the same question")
                .contains("checked 3 questions in 2 files: 1 error, ")
                .doesNotContain("never ends");
        assertThat(run("check", "b").out()).isEqualTo(ended.out());
        bank.with("b/more.md", good("Which loop is the shortest?"));
        assertThat(run("check", "b/more.md").code()).isZero();
        assertThat(run("check", ".").code()).isEqualTo(Program.FINDINGS);
    }

    @Test
    void paths_of_two_banks_are_refused() throws IOException {
        bank.with("b/question-lint.yml", CONFIG);
        assertThat(run("check", "a/loops.md", "b/more.md").err())
                .contains("check each of them on its own, or name both folders to check-aggregate");
    }

    @Test
    void several_banks_are_checked_in_one_run_with_the_duplicates_between_them() throws IOException {
        bank.with("a/question-lint.yml", CONFIG)
                .with("a/loops.md", good("Which loop counts?"))
                .with("b/question-lint.yml", CONFIG)
                .with("b/more.md", good("Which loop counts?"));
        assertThat(run("check", "a").code()).isZero();
        assertThat(run("check", "b").code()).isZero();
        Ended both = run("check-aggregate", "a", "b", "--lang", "en");
        assertThat(both.code()).as(both.err()).isEqualTo(Program.FINDINGS);
        assertThat(both.out())
                .contains("[ERROR] a/loops.md:1:5 ", "= b/more.md:1:5", "checked 2 questions in 2 files: 1 error");
        assertThat(folder.resolve("target")).doesNotExist();
        assertThat(run("baseline-aggregate", "a", "b", "--lang", "en").out()).contains("now lists 1 defect");
        assertThat(run("check-aggregate", "a", "b").code()).isZero();
        assertThat(run("check-aggregate").err()).contains("name the folders of the banks");
        assertThat(run("check-aggregate", "a", "c").err()).contains("does not exist");
    }

    @Test
    void standard_input_takes_the_place_of_its_file_or_is_a_new_one() {
        String text = unmarked("Which loop counts?");
        Ended changed = run(Map.of(), text, "check", "-", "--stdin-filename", "b/more.md", "--lang", "en");
        assertThat(changed.code()).isEqualTo(Program.FINDINGS);
        assertThat(changed.out())
                .contains("[ERROR] b/more.md:3:3 no choice is marked as correct")
                .contains("checked 3 questions in 2 files: ");
        Ended fresh = run(Map.of(), text, "check", "-", "--stdin-filename", "b/fresh.md", "--lang", "en");
        assertThat(fresh.out()).contains("[ERROR] b/fresh.md:3:3 ").contains("checked 4 questions in 3 files: ");
        assertThat(folder.resolve("b/fresh.md")).doesNotExist();
        assertThat(run(Map.of(), good("Which loop is the shortest?"), "check", "-", "--stdin-filename", "b/more.md")
                        .code())
                .isZero();
    }

    @Test
    void a_report_without_a_file_is_all_there_is_on_the_standard_output() throws IOException {
        Ended ended = run("check", "--report", "json", "--lang", "en");
        assertThat(ended.out()).startsWith("{\n").endsWith("}\n");
        assertThat(ended.err()).contains("checked 3 questions in 2 files: 1 error");
        run("check", "--report", "sarif=out/found.sarif", "--report", "console");
        assertThat(folder.resolve("out/found.sarif")).content().contains("choice-none-correct");
        Ended onGithub = run(Map.of("GITHUB_ACTIONS", "true"), "", "check", "--report", "json");
        assertThat(onGithub.out()).startsWith("{\n").doesNotContain("::error");
    }

    @Test
    void severities_and_a_choice_of_rules_hold_for_one_run() throws IOException {
        assertThat(run("check", "--rule", "choice-none-correct=warning").code()).isZero();
        assertThat(run("check", "--rule", "choice-none-correct=warning", "--max-warnings", "0")
                        .err())
                .contains("and at most 0 pass");
        assertThat(run("check", "--rule", "choices=none").code()).isZero();
        assertThat(run("check", "--only", "duplicates").code()).isZero();
        bank.with("c.md", good("Which loop counts?"));
        assertThat(run("check", "--only", "duplicates").out()).doesNotContain("choice-none-correct");
        assertThat(run("check", "--only", "duplicates").code()).isEqualTo(Program.FINDINGS);
    }

    @Test
    void quiet_says_only_what_was_found() throws IOException {
        assertThat(run("check", "-q").out().lines())
                .allMatch(line -> line.startsWith("[ERROR]") || line.startsWith("   "));
        bank.with("a/loops.md", good("Which loop counts?"));
        assertThat(run("check", "-q")).isEqualTo(new Ended(0, "", ""));
    }

    @Test
    void a_file_is_fixed_and_its_neighbours_are_left_alone() throws IOException {
        String broken = "### Which loop counts?\n\n- [x] for\n- [] while\n";
        bank.with("b/more.md", broken).with("b/other.md", broken.replace("counts", "ends"));
        assertThat(run("fix", "b/more.md").code()).isZero();
        assertThat(folder.resolve("b/more.md")).content().contains("- [ ] while");
        assertThat(folder.resolve("b/other.md")).content().contains("- [] while");
    }

    @Test
    void the_other_goals_are_commands_too() throws IOException {
        assertThat(run("baseline", "--lang", "en").out()).contains("now lists 1 defect");
        assertThat(run("check").code()).isZero();
        assertThat(run("explain", "choice-none-correct").out()).contains("choice-none-correct (choices, error)");
        assertThat(run("explain", "--pair", "a/loops.md:1,b/more.md:1").code()).isZero();
        assertThat(run("inspect", "b/more.md", "--lang", "en").out()).contains("Which loop is the shortest?");
        assertThat(run("export", "--lang", "en").out()).contains("exported 3 questions");
        assertThat(run("migrate", "--migration-directory", "../new").code()).isZero();
        assertThat(temp.resolve("new/MIGRATION.md")).exists();
        Files.createDirectories(temp.resolve("empty"));
        assertThat(run("init", "../empty", "--new", "--lang", "en").out()).contains("next step: question-lint check");
    }

    /** No text of the program names a property or a goal of Maven, whatever the language. */
    @Test
    void what_the_program_says_is_for_its_own_command_line() throws IOException {
        for (String lang : List.of("en", "zh")) {
            List<Ended> runs = List.of(
                    run("check", "--report", "console", "--report", "html=page.html", "--lang", lang),
                    run("inspect", "--lang", lang),
                    run("baseline", "--lang", lang),
                    run("fix", "--dry-run", "--lang", lang),
                    run("explain", "baseline-stale", "--lang", lang),
                    run("explain", "duplicate-near", "--lang", lang),
                    run("explain", "trust-needed", "--lang", lang));
            assertThat(runs)
                    .extracting(ended -> ended.out() + ended.err())
                    .noneMatch(said -> said.contains("-Dquestion-lint") || said.contains("mvn "));
            assertThat(run("inspect", "--lang", lang).out()).contains("question-lint inspect \"a/loops.md\"");
            Files.delete(folder.resolve("question-lint-baseline.json"));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(path -> path.toString().endsWith(".html")))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(page).content().doesNotContain("-Dquestion-lint"));
        }
    }

    @Test
    void help_is_shown_in_the_language_of_the_messages_and_a_shell_can_complete() {
        for (CliCommand command : Commands.ALL) {
            Ended help = run(command.name(), "--help", "--lang", "zh");
            assertThat(help.code()).isZero();
            assertThat(help.out()).containsPattern("\\p{IsHan}");
        }
        assertThat(run("--version").out()).startsWith("question-lint ");
        assertThat(run("generate-completion").out()).contains("--fail-on", "complete ");
        assertThat(run()).extracting(Ended::code).isEqualTo(Program.USAGE);
    }

    @Test
    void no_text_of_a_bank_acts_on_the_terminal() throws IOException {
        bank.with("a/lo\u001b[31m.md", unmarked("Which \u001b[2Jloop ends?"));
        Ended ended = run("check");
        assertThat(ended.out() + ended.err()).doesNotContain("\u001b");
        assertThat(run("check", "no\u001b[31m").err()).doesNotContain("\u001b");
    }

    @Test
    void colours_are_for_those_who_want_them() {
        assertThat(run("check", "--color=always").out()).contains("[\u001b[1;31mERROR\u001b[m] ");
        assertThat(run("check").out()).doesNotContain("\u001b");
    }

    @Test
    void a_second_run_takes_the_result_of_the_first_out_of_the_cache_of_the_user() throws IOException {
        Ended first = run("check");
        try (var files = Files.walk(temp.resolve("cache"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).contains("cache.bin");
        }
        assertThat(run("check")).isEqualTo(first);
        assertThat(List.of(run("check", "--no-cache"))).containsExactly(first);
    }

    @Test
    void a_bank_that_memory_does_not_hold_ends_with_what_to_change() throws Exception {
        Files.writeString(
                folder.resolve("a/loops.md"), good("Which loop counts?").repeat(10_000));
        Files.writeString(folder.resolve("b/more.md"), good("Which loop ends?").repeat(10_000));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        "--no-cache",
                        "--lang=en",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).contains("too little memory for this bank", "QUESTION_LINT_OPTS=-Xmx4g");
        assertThat(program.waitFor()).isEqualTo(Program.USAGE);
    }
}
