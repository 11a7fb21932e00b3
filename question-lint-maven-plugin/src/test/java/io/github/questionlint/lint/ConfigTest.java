package io.github.questionlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.Golden;
import io.github.questionlint.data.Json;
import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.schema.SchemaDocument;
import io.github.questionlint.schema.SchemaDocument.Draft;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What question-lint.yml may contain: our own check, its JSON Schema, and what is made of it. */
class ConfigTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/io/github/questionlint/lint");
    private static final SchemaDocument DOCUMENT = ConfigShape.document(Rules.ALL);

    /** Configurations, and whether they are right. */
    private static final Map<String, Boolean> CASES = cases();

    private static Map<String, Boolean> cases() {
        Map<String, Boolean> cases = new TreeMap<>();
        for (String right : new String[] {
            "rules: {choice-none-correct: warning}",
            "rules: {choice-none-correct: {severity: none}}",
            "rules: {zh-typography-nonstandard: {severity: info, check: [spacing, ellipsis]}}",
            "families: {schema: info}",
            "include: ['questions/**']\nexclude: [drafts/]",
            "allowEmpty: true",
            "limits: {fileBytes: 1000, yamlDepth: 10}",
            "layouts:\n  - {layout: heading, levels: [4], options: task-list}"
        }) {
            cases.put(right, true);
        }
        for (String wrong : new String[] {
            "rules: {choice-none-corect: warning}",
            "rules: {choice-none-correct: loud}",
            "rules: {zh-spacing: warning}",
            "rules: {picture-lost: warning}",
            "rules: {choice-none-correct: {level: none}}",
            "rules: {zh-typography-nonstandard: {check: []}}",
            "rules: {zh-typography-nonstandard: {check: [dashes]}}",
            "families: {schemas: info}",
            "include: questions",
            "allowEmpty: sometimes",
            "limits: {fileBytes: 0}",
            "layouts:\n  - {layout: heding}",
            "unknown: 1",
            "- a list"
        }) {
            cases.put(wrong, false);
        }
        return cases;
    }

    @Test
    void the_published_schema_is_what_the_pages_say() throws IOException {
        for (Draft draft : Draft.values()) {
            Golden.check(PUBLISHED.resolve(DOCUMENT.path(draft)), DOCUMENT.json(draft));
        }
    }

    @Test
    void a_glob_that_is_none_is_named_at_its_place() {
        for (String glob : new String[] {"{{[", "a[", "a\\"}) {
            assertThat(config("include: ['" + glob + "']").problems())
                    .extracting(problem -> problem.span().column())
                    .containsExactly(11);
            assertThat(config("layouts: [{layout: file, files: ['" + glob + "']}]")
                            .problems())
                    .hasSize(1);
        }
    }

    @Test
    void our_own_check_tells_right_from_wrong() {
        CASES.forEach((text, right) -> assertThat(config(text).problems().isEmpty())
                .as("%s: %s", text, config(text).problems())
                .isEqualTo(right));
    }

    @Test
    void networknt_and_Ajv_give_the_same_verdicts() throws Exception {
        List<String> instances = CASES.keySet().stream().map(ConfigTest::json).toList();
        for (Draft draft : Draft.values()) {
            assertThat(SchemaVerdict.networknt(DOCUMENT, draft, instances).stream()
                            .map(List::isEmpty))
                    .containsExactlyElementsOf(CASES.values());
            assertThat(SchemaVerdict.ajv(DOCUMENT, draft, instances)).containsExactlyElementsOf(CASES.values());
        }
    }

    @Test
    void a_mistake_is_named_with_its_place_and_what_was_meant() {
        assertThat(messages("rules:\n  choice-none-corect: warning\nlayouts:\n  - layout: heding\n"))
                .contains("question-lint.yml:2:3: unknown field \"rules.choice-none-corect\": "
                        + "did you mean \"rules.choice-none-correct\"?")
                .anyMatch(message -> message.startsWith("question-lint.yml:4:13") && message.contains("\"heading\""));
    }

    @Test
    void a_former_name_of_a_rule_is_an_error_that_says_the_new_one() {
        String config = "rules:\n  zh-spacing: warning\n  picture-lost: none\n  zh-spacin: warning\n";
        assertThat(messages(config))
                .containsExactly(
                        "question-lint.yml:2:3: the rule \"zh-spacing\" is part of \"zh-typography-nonstandard\" now: "
                                + "write that name, and see its page for options",
                        "question-lint.yml:3:3: the rule \"picture-lost\" is named \"image-lost\" now: "
                                + "write the new name",
                        "question-lint.yml:4:3: unknown field \"rules.zh-spacin\": correct its name, or remove it");
        assertThat(config(config).problems())
                .extracting(problem -> problem.message("zh"))
                .contains("规则“picture-lost”现在名为“image-lost”：请改用新名");
        assertThat(messages("families:\n  zh-spacing: warning\n")).noneMatch(line -> line.contains("part of"));
    }

    @Test
    void a_rules_own_setting_beats_that_of_its_family() {
        LintConfig config = config("families: {choices: none}\nrules: {choice-none-correct: info}");
        List<ActiveRule> active = config.activate(Rules.ALL, java.time.LocalDate.of(2026, 1, 1));
        assertThat(active)
                .filteredOn(rule -> rule.page().family() == Family.CHOICES)
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.page().rule()).isEqualTo("choice-none-correct");
                    assertThat(rule.severity()).isEqualTo(Severity.INFO);
                });
    }

    @Test
    void a_message_may_matter_less_than_its_rule_until_the_bank_chooses() {
        assertThat(altMissing("{}").severity("missing")).isEqualTo(Severity.WARNING);
        assertThat(altMissing("{}").severity("layout")).isEqualTo(Severity.INFO);
        assertThat(altMissing("rules: {alt-missing: warning}").severity("layout"))
                .isEqualTo(Severity.WARNING);
        assertThat(altMissing("families: {formatting: error}").severity("layout"))
                .isEqualTo(Severity.ERROR);
    }

    private static ActiveRule altMissing(String config) {
        return config(config).activate(Rules.ALL, java.time.LocalDate.of(2026, 1, 1)).stream()
                .filter(rule -> rule.page().rule().equals("alt-missing"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> messages(String text) {
        List<String> messages = new ArrayList<>();
        config(text).problems().stream().map(Problem::toString).forEach(messages::add);
        return messages;
    }

    private static LintConfig config(String text) {
        return LintConfig.parse(SourceFile.of(LintConfig.FILE, text), Rules.ALL);
    }

    private static String json(String text) {
        YamlNode root = Yaml.parse(SourceFile.of(LintConfig.FILE, text), Limits.DEFAULT)
                .root()
                .orElseThrow();
        return Json.line(DOCUMENT.shape().json(root));
    }
}
