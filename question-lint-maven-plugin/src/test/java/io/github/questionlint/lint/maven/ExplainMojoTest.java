package io.github.questionlint.lint.maven;

import static io.github.questionlint.lint.TestBank.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionlint.lint.TestBank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal explain says of rules and of pairs of questions. */
class ExplainMojoTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void a_bank_with_two_questions_that_a_negation_tells_apart() throws IOException {
        new TestBank(folder)
                .with("question-lint.yml", "layouts:\n  - {layout: heading, levels: [3], options: task-list}\n")
                .with("loops.md", good("Which loop always ends?") + good("Which loop never ends?"));
    }

    @Test
    void a_pair_is_compared_part_by_part_and_guard_by_guard_in_either_language() throws Exception {
        assertThat(said("en"))
                .startsWith("[INFO] loops.md:1:5 Which loop always ends?", "[INFO] loops.md:6:5 Which loop never ends?")
                .contains(
                        "[INFO] guard: a negation in only one question: FIRES",
                        "[INFO] guard: different operators: silent")
                .last()
                .isEqualTo("[INFO] result: may be the same (duplicate-possible)");
        assertThat(said("zh")).hasSameSizeAs(said("en")).last().isEqualTo("[INFO] 结论：可能相同（duplicate-possible）");
    }

    @Test
    void a_question_that_is_not_there_is_named() {
        assertThatThrownBy(() -> goal("en", "loops.md:1,loops.md:99").execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("no question loops.md:99 in");
    }

    private List<String> said(String lang) throws Exception {
        ExplainMojo goal = goal(lang, "loops.md:1,loops.md:6");
        goal.execute();
        return Goals.said(goal);
    }

    private ExplainMojo goal(String lang, String pair) {
        return Goals.set(new ExplainMojo(), "directory", folder.toFile(), "lang", lang, "pair", pair);
    }
}
