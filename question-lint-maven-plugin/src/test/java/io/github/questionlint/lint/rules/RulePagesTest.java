package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.lint.fix.Aspect;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rule.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page shows what its rule really says: the examples on it are run. */
class RulePagesTest {
    private static final Path PAGES = Path.of("src/main/resources");
    private static final Path MORE = Path.of("src/test/resources");

    /** The rule whose page alone is run; null for all. */
    private static final @Nullable String ONLY = System.getProperty("question-lint.page");

    @TempDir
    private Path folder;

    @BeforeAll
    static void the_page_that_is_asked_for_exists() {
        List<String> names = Rules.ALL.stream().map(RuleEntry::name).toList();
        if (ONLY != null && !names.contains(ONLY)) {
            throw new AssertionError("-Dquestion-lint.page=%s names no page: did you mean %s?"
                    .formatted(ONLY, String.join(" or ", NearestNames.of(ONLY, names))));
        }
    }

    static List<RuleEntry> rules() {
        return Rules.ALL.stream()
                .filter(rule -> ONLY == null || rule.name().equals(ONLY))
                .toList();
    }

    static List<RuleEntry> rulesWithMoreCases() {
        return rules().stream().filter(rule -> Files.exists(more(rule))).toList();
    }

    private static Path more(RuleEntry rule) {
        return MORE.resolve(rule.page().path());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_page_shows_what_the_rule_says(RuleEntry rule) throws IOException {
        check(rule, PAGES.resolve(rule.page().path()));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("rulesWithMoreCases")
    void the_further_cases_hold(RuleEntry rule) throws IOException {
        check(rule, more(rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_page_has_its_name_its_sentences_and_both_kinds_of_example(RuleEntry rule) throws IOException {
        String page = Files.readString(PAGES.resolve(rule.page().path()));
        assertThat(page).as(rule.name()).contains("\n# " + rule.name() + "\n", "\n## Wrong\n", "\n## Right\n");
        assertThat(rule.page().summary("zh"))
                .as(rule.name())
                .isNotEqualTo(rule.page().summary("en"));
        for (RulePage.Option option : rule.page().options()) {
            assertThat(page)
                    .as("%s has an example that sets %s", rule, option.name())
                    .containsPattern("(?s)```config.*" + option.name() + "\\b.*```findings|(?s)```config.*\\b"
                            + option.name() + ":");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_that_fixes_says_what_else_may_change_and_shows_it(RuleEntry rule) throws IOException {
        boolean shown = Files.readString(PAGES.resolve(rule.page().path())).contains("```fixed");
        assertThat(rule.page().fixChanges().isEmpty())
                .as("fix: changes: of %s, and a fence fixed", rule)
                .isEqualTo(!shown);
        assertThat(Aspect.WORDS_FOR_PAGES)
                .as("fix: changes: of %s", rule)
                .containsAll(rule.page().fixChanges());
        assertThat(rule.page().fixChanges())
                .as("fix: safe: of %s", rule)
                .containsAll(rule.page().safeChanges());
    }

    /** Only what the rule says, and its fixes, may differ from the page. */
    private void check(RuleEntry rule, Path path) throws IOException {
        Golden.check(path, PageRun.of(rule, path, folder), "-Dquestion-lint.page=" + rule);
    }
}
