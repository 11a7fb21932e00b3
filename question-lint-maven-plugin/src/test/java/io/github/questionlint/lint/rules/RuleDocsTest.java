package io.github.questionlint.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.questionlint.Golden;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.FormerNames;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.lint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of the rules and the list in the code name the same rules, and those that there are. */
class RuleDocsTest {
    private static final String PAGES = "src/main/resources";
    private static final FormerNames FORMER =
            new FormerNames(Rules.ALL.stream().map(RuleEntry::page).toList());
    private static final String RULES = "io/github/questionlint/lint/rules";

    @Test
    void the_index_lists_every_rule() throws IOException {
        StringBuilder index = new StringBuilder("""
                # Rules

                Each rule has a page that says what it checks and why, with examples that run as tests. `none` means that a
                rule is off until `question-lint.yml` turns it on; a second severity is that of findings that matter less
                than the others, until `question-lint.yml` gives the rule a severity. `mvn question-lint:explain -Dquestion-lint.rule=NAME`
                shows a page on the console.
                """);
        for (Family family : Family.values()) {
            index.append("\n## ")
                    .append(family.key())
                    .append("\n\n| Rule | Severity | What it checks |\n| --- | --- | --- |\n");
            Rules.ALL.stream()
                    .filter(rule -> rule.page().family() == family)
                    .forEach(rule -> index.append("| [%s](../question-lint-maven-plugin/%s/%s) | %s | %s |\n"
                            .formatted(
                                    rule.name(),
                                    PAGES,
                                    rule.page().path(),
                                    severities(rule.page()),
                                    rule.page().summary("en").replace("|", "\\|"))));
        }
        index.append(
                "\n## Former names\n\nA rule that was renamed or merged is an error under its former name, which says the new one.\n\n");
        index.append("| Former name | Now |\n| --- | --- |\n");
        formerNames()
                .sorted()
                .forEach(name -> index.append("| %s | %s |\n"
                        .formatted(name, FORMER.successor(name).orElseThrow().rule())));
        Golden.check(Path.of("../docs/rules.md"), index.toString());
    }

    /** The severity of the rule, and those of messages that matter less. */
    private static String severities(RulePage page) {
        Stream<Severity> messages = messageIds(page).map(page::severity);
        return Stream.concat(Stream.of(page.severity()), messages)
                .sorted()
                .distinct()
                .map(Severity::key)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> messageIds(RulePage page) {
        return page.front().get("messages").map(YamlNode::entries).orElse(List.of()).stream()
                .map(entry -> entry.key().value());
    }

    @Test
    void no_message_is_more_severe_than_its_rule() {
        assertThat(Rules.ALL)
                .allSatisfy(rule -> assertThat(messageIds(rule.page()).map(rule.page()::severity))
                        .as(rule.name())
                        .allMatch(severity -> severity.compareTo(rule.page().severity()) >= 0));
    }

    private static Stream<String> formerNames() {
        return Rules.ALL.stream()
                .flatMap(rule -> Stream.concat(rule.page().formerly().stream(), rule.page().merges().stream()));
    }

    @Test
    void a_former_name_is_given_up_once_and_never_used_again() {
        assertThat(formerNames()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        assertThat(formerNames())
                .doesNotContainAnyElementsOf(
                        Rules.ALL.stream().map(RuleEntry::name).toList());
        assertThat(formerNames()).contains("zh-spacing", "picture-lost");
    }

    @Test
    void the_list_is_sorted_and_has_no_rule_twice() {
        List<String> names = Rules.ALL.stream().map(RuleEntry::name).toList();
        assertThat(names).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everything_that_the_reader_may_report_is_on_the_list() throws IOException {
        List<String> names = Rules.ALL.stream().map(RuleEntry::name).toList();
        Path sentences =
                Path.of("../question-model/src/main/resources/io/github/questionlint/source/problems_en.properties");
        List<String> rules = Files.readAllLines(sentences).stream()
                .filter(line -> line.matches("[a-z-]+\\..*"))
                .map(line -> line.substring(0, line.indexOf('.')))
                .distinct()
                .toList();
        assertThat(rules).contains("choice-labels-broken");
        assertThat(names).containsAll(rules);
    }

    @Test
    void every_page_and_every_rule_class_is_on_the_list() throws IOException {
        List<String> names = Rules.ALL.stream().map(RuleEntry::name).toList();
        try (Stream<Path> pages = Files.walk(Path.of(PAGES, RULES))) {
            assertThat(pages.map(page -> String.valueOf(page.getFileName()))
                            .filter(name -> name.endsWith(".md"))
                            .map(name -> name.replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
        JavaClasses classes = new ClassFileImporter().importPackagesOf(Rules.class);
        List<String> rules = classes.that(JavaClass.Predicates.assignableTo(Rule.class)).stream()
                .map(type -> kebab(type.getSimpleName()))
                .toList();
        assertThat(rules).isNotEmpty();
        assertThat(names).containsAll(rules);
    }

    private static String kebab(String type) {
        return type.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
