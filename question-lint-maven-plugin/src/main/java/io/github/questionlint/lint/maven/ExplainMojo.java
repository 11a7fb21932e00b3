package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.goal.ExplainGoal;
import io.github.questionlint.lint.workspace.Goal;
import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page of a rule: what it wants, why, and what is wrong and right. Without a rule, it lists them all. With a
 * pair of questions, it shows how they are compared.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends BankMojo {
    /** The rule to explain, such as choice-none-correct. */
    @Parameter(property = "question-lint.rule")
    private @Nullable String rule;

    /** Two questions to compare, such as bert,bert-12 or a.md:3,b.md:8: ids or places. */
    @Parameter(property = "question-lint.pair")
    private @Nullable String pair;

    /** The folder of the bank that the pair is of. */
    @Parameter(property = "question-lint.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The configuration; by default the file question-lint.yml in the folder of the bank, if there is one. */
    @Parameter(property = "question-lint.config")
    private @Nullable File config;

    @Override
    Goal goal() {
        return new ExplainGoal(whole(directory, config), rule, pair);
    }
}
