package io.github.questionlint.lint.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.LintConfig;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void each_rule_that_is_off_says_how_often_it_was_broken() {
        Settings settings =
                new Settings(new TreeMap<>(Map.of("title-not-a-question", 12L, "link-bare", 1L)), List.of());
        assertThat(settings.text())
                .contains(
                        "exclude: [/MIGRATION.md]\n",
                        "\n  link-bare: none # 1 finding\n  title-not-a-question: none # 12 findings\n");
    }

    @Test
    void the_file_is_a_valid_configuration_with_rules_or_without() {
        for (Settings settings : new Settings[] {
            Settings.NONE,
            new Settings(new TreeMap<>(Map.of("title-not-a-question", 12L)), List.of()),
            Settings.NONE.excluding(List.of("docs/it's.md", "a[1].md", "b: c\n.md"))
        }) {
            assertThat(LintConfig.parse(SourceFile.of(LintConfig.FILE, settings.text()), Rules.ALL)
                            .problems())
                    .isEmpty();
        }
    }
}
