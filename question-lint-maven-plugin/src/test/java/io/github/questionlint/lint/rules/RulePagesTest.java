package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.Golden;
import io.github.questionlint.lint.RuleEntry;
import io.github.questionlint.lint.RulePage;
import io.github.questionlint.lint.rules.PageExamples.Example;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page shows what its rule really says: the examples on it are run. */
class RulePagesTest {
    private static final Path PAGES = Path.of("src/main/resources/io/github/questionlint/lint/rules");
    private static final Path MORE = Path.of("src/test/resources/io/github/questionlint/lint/rules");

    @TempDir
    private Path folder;

    static List<RuleEntry> rules() {
        return Rules.ALL;
    }

    static List<RuleEntry> rulesWithMoreCases() {
        return Rules.ALL.stream().filter(rule -> Files.exists(more(rule))).toList();
    }

    private static Path more(RuleEntry rule) {
        return MORE.resolve(rule.name() + ".md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_page_shows_what_the_rule_says(RuleEntry rule) throws IOException {
        check(rule, PAGES.resolve(rule.name() + ".md"));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("rulesWithMoreCases")
    void the_further_cases_hold(RuleEntry rule) throws IOException {
        check(rule, more(rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_page_has_its_name_its_sentences_and_both_kinds_of_example(RuleEntry rule) throws IOException {
        String page = Files.readString(PAGES.resolve(rule.name() + ".md"));
        assertThat(page).as(rule.name()).contains("\n# " + rule.name() + "\n", "\n## Wrong\n", "\n## Right\n");
        assertThat(rule.page().summary("zh"))
                .as(rule.name())
                .isNotEqualTo(rule.page().summary("en"));
        for (RulePage.Option option : rule.page().options()) {
            assertThat(page)
                    .as("an example that sets " + option.name())
                    .containsPattern("(?s)```config.*" + option.name() + "\\b.*```findings|(?s)```config.*\\b"
                            + option.name() + ":");
        }
    }

    /** Writes the page anew with what the rule says now; only that may differ from the page. */
    private void check(RuleEntry rule, Path path) throws IOException {
        SourceFile page = SourceFile.of(path.toString(), Files.readString(path));
        List<String> lines = new ArrayList<>(page.text().lines().toList());
        int added = 0;
        int number = 0;
        for (Example example : new PageExamples(page).all()) {
            List<String> said = PageExamples.lint(rule, example.files(), folder.resolve(String.valueOf(number++)));
            String where = "%s, example %d of %s".formatted(example.heading(), number, path);
            if (example.findings() == null) {
                assertThat(said).as(where + " is right").isEmpty();
            } else {
                assertThat(said).as(where + " is wrong").isNotEmpty();
                int from = page.lineAt(example.findings().start()) + added;
                int to = page.lineAt(example.findings().end()) - 1 + added;
                lines.subList(from, to).clear();
                lines.addAll(from, said);
                added += said.size() - (to - from);
            }
        }
        Golden.check(path, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }
}
