package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.fix.Aspect;
import io.github.questionlint.lint.fix.FixResult;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.lint.rules.PageExamples.Example;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page shows what its rule really says: the examples on it are run. */
class RulePagesTest {
    private static final Path PAGES = Path.of("src/main/resources");
    private static final Path MORE = Path.of("src/test/resources");

    @TempDir
    private Path folder;

    static List<RuleEntry> rules() {
        return Rules.ALL;
    }

    static List<RuleEntry> rulesWithMoreCases() {
        return Rules.ALL.stream().filter(rule -> Files.exists(more(rule))).toList();
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
                    .as("an example that sets " + option.name())
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
        assertThat(Aspect.WORDS_FOR_PAGES).containsAll(rule.page().fixChanges());
        assertThat(rule.page().fixChanges())
                .as("fix: safe: of %s", rule)
                .containsAll(rule.page().safeChanges());
    }

    /** Writes the page anew with what the rule says now, and fixes; only that may differ from the page. */
    private void check(RuleEntry rule, Path path) throws IOException {
        SourceFile page = SourceFile.of(path.toString(), Files.readString(path));
        SortedMap<Integer, List<String>> fences = new TreeMap<>(Comparator.reverseOrder());
        int number = 0;
        for (Example example : new PageExamples(page).all()) {
            Path bank = folder.resolve(String.valueOf(number++));
            LintConfig config = PageExamples.write(example, bank);
            List<String> said = PageExamples.lint(rule, config, bank);
            String where = "%s, example %d of %s".formatted(example.heading(), number, path);
            if (example.findings() == null) {
                assertThat(said).as(where + " is right").isEmpty();
            } else {
                assertThat(said).as(where + " is wrong").isNotEmpty();
                fences.put(example.findings().start(), said);
                FixResult fixed = PageExamples.fix(rule, config, bank);
                assertThat(fixed.refused()).as(where).isEmpty();
                example.fixed().forEach((name, fence) -> fences.put(fence.start(), text(fixed, name)));
            }
        }
        Golden.check(path, with(page, fences));
    }

    private static List<String> text(FixResult fixed, String name) {
        SourceFile file = fixed.changed().get(name);
        return file == null ? List.of() : file.text().lines().toList();
    }

    /** A page with other lines in its fences, which are named by where they begin, the last one first. */
    private static String with(SourceFile page, SortedMap<Integer, List<String>> fences) {
        List<String> lines = new ArrayList<>(page.text().lines().toList());
        fences.forEach((start, text) -> {
            int from = page.lineAt(start);
            String marks = lines.get(from - 1).replaceAll("[^`].*", "");
            int to = from + lines.subList(from, lines.size()).indexOf(marks);
            lines.subList(from, to).clear();
            lines.addAll(from, text);
        });
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
