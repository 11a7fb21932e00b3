package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Rendering;
import io.github.questionlint.lint.Rendering.Change;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What fixes leave alone, as a Markdown parser sees it that shares nothing with ours. */
class RenderedFixesTest {
    private static final Path PAGES = Path.of("src/main/resources/io/github/questionlint/lint/rules");
    private static final Path DEFECTS =
            Path.of("src/test/resources/io/github/questionlint/lint/fix/many-defects.en.md");
    private static final LintConfig CONFIG = LintConfig.parse(
            SourceFile.of(LintConfig.FILE, "layouts:\n  - {layout: heading, levels: [3], options: task-list}\n"),
            Rules.ALL);

    @TempDir
    private Path folder;

    private final List<Change> changes = new ArrayList<>();

    /** A change of each part that is looked at, which must not go unseen. */
    @ParameterizedTest
    @CsvSource({
        "one, two, words",
        "one, one., text",
        "*one*, one, style",
        "`one`, `two`, code",
        "[one](a), [one](b), links",
        "one, one<br>, html",
        "one, > one, blocks",
        "# one, ## one, headings",
        "- [ ] one, - [x] one, choices"
    })
    void the_comparison_sees_every_part(String before, String after, String part)
            throws IOException, InterruptedException {
        assertThat(Rendering.violations(List.of(new Change("a", before, after, Set.of(), true))))
                .anySatisfy(violation -> assertThat(violation).startsWith("a " + part + ": "));
        assertThat(Rendering.violations(List.of(new Change("a", before, before, Set.of(), true))))
                .isEmpty();
    }

    @Test
    void code_that_is_lost_is_seen_even_where_code_may_change() throws IOException, InterruptedException {
        Change change = new Change("a", "`one`", "", Set.of("code", "words", "blocks"), true);
        assertThat(Rendering.violations(List.of(change))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_examples_of_the_pages_change_where_their_rules_say_so(boolean suggested)
            throws IOException, InterruptedException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(PAGES)) {
            pages = files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Path path : pages) {
            SourceFile page = SourceFile.of(path.toString(), Files.readString(path));
            int number = 0;
            for (PageExamples.Example example : new PageExamples(page).all()) {
                Path bank = folder.resolve(path.getFileName() + "-" + number++);
                fix(PageExamples.write(example, bank), bank, suggested);
            }
        }
        assertThat(changes).hasSizeGreaterThan(suggested ? 30 : 1);
        assertThat(Rendering.violations(changes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'\n', false", "'\n', true", "'\r\n', false", "'\r\n', true", "'\r', false", "'\r', true"})
    void a_file_of_many_defects_changes_only_there(String lineEnd, boolean suggested)
            throws IOException, InterruptedException {
        String text = Files.readString(DEFECTS);
        Files.writeString(folder.resolve("all.md"), text.replace("\n", lineEnd));
        Files.writeString(
                folder.resolve("no-end.md"),
                "\uFEFF" + text.replace("\n", lineEnd).strip());
        fix(CONFIG, folder, suggested);
        assertThat(changes).hasSize(2);
        assertThat(Rendering.violations(changes)).isEmpty();
        for (Change change : changes) {
            assertThat(change.after().startsWith("\uFEFF"))
                    .isEqualTo(change.before().startsWith("\uFEFF"));
            assertThat(change.after().endsWith(lineEnd))
                    .isEqualTo(change.before().endsWith(lineEnd));
            assertThat(change.after().replace(lineEnd, "")).doesNotContain("\n", "\r");
        }
    }

    /** The examples are not part of this project. Whoever did not ask for a fix finds each of them as it was. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_examples_of_the_specifications_change_only_when_asked_and_where_a_rule_says_so(boolean suggested)
            throws IOException, InterruptedException {
        String specs = System.getProperty("question-lint.spec", "");
        Assumptions.assumeTrue(!specs.isEmpty(), "the examples are not here: run with -Dquestion-lint.spec=FOLDER");
        int count = 0;
        for (Path spec : specs(Path.of(specs))) {
            Path bank = Files.createDirectory(folder.resolve("spec-" + count));
            for (JsonNode example : JsonMapper.shared().readTree(Files.readString(spec))) {
                String markdown = example.at("/markdown").asString();
                Files.writeString(
                        bank.resolve("%04d.md".formatted(count++)),
                        "### Why does this look as it does?\n\n" + markdown + "\n");
            }
            fix(CONFIG, bank, suggested);
        }
        assertThat(count).isGreaterThan(600);
        assertThat(changes).hasSizeGreaterThanOrEqualTo(suggested ? count / 100 : 0);
        List<Change> asked = suggested
                ? changes
                : changes.stream().map(RenderedFixesTest::unasked).toList();
        assertThat(Rendering.violations(asked)).isEmpty();
    }

    private static Change unasked(Change change) {
        return new Change(change.path(), change.before(), change.after(), Set.of(), true);
    }

    private static List<Path> specs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.getFileName().toString().matches("(?:.*-)?(?:spec|regression|extensions)\\.json"))
                    .sorted()
                    .toList();
        }
    }

    /** Fixes a bank, and demands that a second run has nothing to do. */
    private void fix(LintConfig config, Path bank, boolean suggested) throws IOException {
        Predicate<Finding> wanted =
                finding -> suggested || finding.fix().filter(Fix::isSafe).isPresent();
        List<ActiveRule> rules = config.activate(Rules.ALL, PageExamples.TODAY);
        FixResult fixed = PageExamples.fix(wanted, config, bank);
        assertThat(fixed.last().failures()).isEmpty();
        changes.addAll(Rendering.changes(fixed, rules, String.valueOf(bank.getFileName())));
        for (SourceFile changed : fixed.changed().values()) {
            Files.writeString(bank.resolve(changed.path()), changed.text());
        }
        assertThat(PageExamples.fix(wanted, config, bank).changed())
                .as("a second run over " + bank)
                .isEmpty();
    }
}
