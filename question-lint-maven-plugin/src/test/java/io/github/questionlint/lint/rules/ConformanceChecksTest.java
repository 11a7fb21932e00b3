package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.data.Json;
import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the conformance kit expects of a checker is what our rules say. */
class ConformanceChecksTest {
    private static final Path KIT = Path.of("../question-model/src/main/resources/io/github/questionlint/conformance");
    private static final Path PAGE = Path.of("../docs/format.md");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(KIT)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void our_rules_say_what_the_case_expects(Path folder) throws IOException {
        QuestionBank bank = QuestionBanks.read(folder.resolve("bank"));
        boolean broken = !bank.problems().isEmpty()
                || bank.files().stream().anyMatch(file -> !file.problems().isEmpty());
        List<Object> checks = broken ? List.of() : checks(bank);
        Path file = folder.resolve("checks.json");
        if (checks.isEmpty()) {
            assertThat(file).doesNotExist();
        } else {
            Golden.check(file, Json.pretty(checks));
        }
    }

    private static List<Object> checks(QuestionBank bank) throws IOException {
        Set<String> rules = rules();
        return new Linter(LintConfig.defaults().activate(Rules.ALL, PageExamples.TODAY))
                .lint(bank).findings().stream()
                        .filter(finding -> rules.contains(finding.rule()))
                        .sorted(Comparator.comparing(
                                        (Finding finding) -> finding.span().path())
                                .thenComparing(finding -> finding.span().line())
                                .thenComparing(Finding::rule))
                        .map(ConformanceChecksTest::json)
                        .distinct()
                        .toList();
    }

    private static Object json(Finding finding) {
        return Json.object(
                "rule",
                finding.rule(),
                "path",
                finding.span().path(),
                "line",
                finding.span().line());
    }

    @Test
    void the_kit_breaks_every_rule_that_the_page_asks_of_a_checker() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder : cases().toList()) {
            Path file = folder.resolve("checks.json");
            all.append(Files.exists(file) ? Files.readString(file) : "");
        }
        assertThat(rules()).hasSizeGreaterThan(5).allMatch(rule -> all.indexOf("\"" + rule + "\"") >= 0);
    }

    /** The rules in the table of the page. */
    private static Set<String> rules() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("<!-- checks -->"), page.indexOf("<!-- /checks -->"));
        return Pattern.compile("(?m)^\\| `([a-z-]+)`")
                .matcher(table)
                .results()
                .map((MatchResult row) -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
