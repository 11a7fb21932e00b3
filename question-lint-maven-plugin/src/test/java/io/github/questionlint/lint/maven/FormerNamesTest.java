package io.github.questionlint.lint.maven;

import static io.github.questionlint.lint.TestBank.good;
import static io.github.questionlint.lint.TestBank.unmarked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionlint.lint.TestBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a user writes a name that a rule no longer has, the goals say the new one and go no further. */
class FormerNamesTest {
    private static final String CONFIG = "layouts:\n  - {layout: heading, levels: [3], options: task-list}\n";
    private static final String SECRET = "### Which loop is secret?\n\n- [x] one\n\n";

    @TempDir
    private Path folder;

    private TestBank bank;

    @BeforeEach
    void a_bank_with_a_question_of_one_choice() throws IOException {
        bank = new TestBank(folder)
                .with("question-lint.yml", CONFIG)
                .with("loops.md", SECRET + good("Which loop counts?"));
    }

    @Test
    void the_configuration_is_refused_at_the_name() throws IOException {
        bank.with("question-lint.yml", CONFIG + "rules:\n  choice-too-few: none\n");
        assertThatThrownBy(() -> Goals.check(folder).execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(
                        "question-lint.yml:4:3 the rule \"choice-too-few\" is part of \"choices-missing\"");
        assertThatThrownBy(() -> Goals.set(Goals.check(folder), "lang", "zh").execute())
                .hasMessageContaining("规则“choice-too-few”已并入“choices-missing”");
    }

    @Test
    void a_comment_silences_nothing_and_is_a_finding() throws IOException {
        bank.with(
                "loops.md",
                SECRET + "<!-- question-lint ignore choice-too-few: the others are secret -->\n\n"
                        + good("Which loop counts?"));
        assertThat(errors("en"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("[ERROR] loops.md:3:1") && line.contains("(choices-missing)"))
                .anyMatch(line -> line.startsWith("[ERROR] loops.md:5:1 the comment silences \"choice-too-few\","
                        + " which is part of \"choices-missing\" now"));
        assertThat(errors("zh")).anyMatch(line -> line.contains("它已并入“choices-missing”"));
    }

    @Test
    void a_baseline_is_refused_and_written_anew_without_a_new_finding() throws Exception {
        Goals.baseline(folder).execute();
        Path file = folder.resolve("question-lint-baseline.json");
        String current = Files.readString(file);
        assertThat(current).contains("\"rule\":\"choices-missing\"");
        Files.writeString(file, current.replace("choices-missing", "choice-too-few"));

        assertThatThrownBy(() -> Goals.check(folder).execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("run question-lint:baseline to write it again")
                .hasMessageContaining(
                        "question-lint-baseline.json:4:5 the baseline names the rule \"choice-too-few\", which is part of \"choices-missing\" now");
        assertThatThrownBy(() -> Goals.set(Goals.check(folder), "lang", "zh").execute())
                .hasMessageContaining("基线中的规则“choice-too-few”已并入“choices-missing”");

        bank.with("more.md", unmarked("Which loop is new?"));
        BaselineMojo anew = Goals.baseline(folder);
        anew.execute();
        assertThat(Files.readString(file)).isEqualTo(current);
        assertThat(Goals.said(anew))
                .anyMatch(line -> line.contains("which is part of \"choices-missing\" now"))
                .anyMatch(line -> line.contains("0 removed, 0 added"));
        assertThat(errors("en")).singleElement().asString().contains("more.md");
    }

    @Test
    void explain_and_fix_name_the_new_rule() {
        ExplainMojo explain = Goals.set(new ExplainMojo(), "rule", "duplicate-review", "lang", "en");
        assertThatThrownBy(explain::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("there is no rule \"duplicate-review\": it is named \"duplicate-possible\" now");
        assertThatThrownBy(() -> Goals.set(explain, "lang", "zh").execute())
                .hasMessage("没有规则“duplicate-review”：它现在名为“duplicate-possible”");
        FixMojo fix = Goals.set(new FixMojo(), "directory", folder.toFile(), "lang", "en");
        Goals.set(fix, "fixRules", List.of("emphasis-inner-space"));
        assertThatThrownBy(fix::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("there is no rule \"emphasis-inner-space\": it is part of \"emphasis-literal\" now");
    }

    private List<String> errors(String lang) {
        CheckMojo check = Goals.set(Goals.check(folder), "lang", lang);
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
        return Goals.said(check).stream()
                .filter(line -> line.matches("(?s)\\[ERROR\\] [a-z]+\\.md:.*"))
                .distinct()
                .toList();
    }
}
