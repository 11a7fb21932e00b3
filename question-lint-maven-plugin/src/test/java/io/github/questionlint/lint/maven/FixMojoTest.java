package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal fix says and does beyond its fixes. */
class FixMojoTest {
    private static final String QUESTION = "### 为什么？\n\n- [] 因为……\n- [x] 所以...\n- [ ] 但是\n";

    @TempDir
    private Path folder;

    private FixMojo fix(String... rules) throws Exception {
        Files.writeString(
                folder.resolve("question-lint.yml"), "layouts: [{layout: heading, levels: [3], options: task-list}]\n");
        FixMojo goal = new FixMojo();
        Goals.set(goal, "directory", folder.toFile(), "lang", "en", "fixRules", List.of(rules));
        Goals.set(goal, "outputDirectory", folder.resolve("out").toFile());
        goal.execute();
        return goal;
    }

    @Test
    void a_rule_that_is_off_fixes_when_it_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), QUESTION);
        fix();
        assertThat(file).content().contains("所以...");
        FixMojo goal = fix("zh-typography-nonstandard");
        assertThat(file).content().contains("所以……");
        assertThat(Goals.said(goal))
                .contains("[INFO] a.md: 1 fix (zh-typography-nonstandard 1)", "[INFO] applied 1 fix in 1 file");
    }

    @Test
    void a_rule_without_fixes_says_so() throws Exception {
        Files.writeString(folder.resolve("a.md"), QUESTION);
        assertThat(Goals.said(fix("answer-missing")))
                .contains("[WARNING] rule answer-missing has no fixes: correct what it finds by hand");
    }

    @Test
    void the_diff_for_programs_is_exact() throws Exception {
        Files.writeString(folder.resolve("a.md"), QUESTION);
        FixMojo goal = Goals.set(fix(), "dryRun", true);
        Files.writeString(folder.resolve("a.md"), QUESTION.replace("但是", "\u001b[31m但是\u202e"));
        goal.execute();
        assertThat(folder.resolve("out/fix.diff")).content().contains(" - [ ] \u001b[31m但是\u202e\n");
    }
}
