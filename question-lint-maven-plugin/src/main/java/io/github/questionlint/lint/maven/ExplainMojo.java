package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.Question;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
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
    void run(GoalMessages messages) throws MojoExecutionException {
        if (pair != null && !pair.isBlank()) {
            explain(pair, messages);
            return;
        }
        String wanted = rule == null ? "" : rule.strip();
        if (wanted.isEmpty()) {
            getLog().info(messages.of("rule-which"));
            Rules.ALL.forEach(entry -> getLog().info(line(entry, messages.lang())));
            return;
        }
        RuleEntry entry = NamedRule.of(wanted, messages);
        getLog().info(line(entry, messages.lang()) + "\n" + entry.page().body().stripTrailing());
    }

    private void explain(String names, GoalMessages messages) throws MojoExecutionException {
        WorkspaceReader reader = new WorkspaceReader(messages);
        Workspace workspace = reader.open(directory, config);
        String[] two = names.split(",", -1);
        if (two.length != 2) {
            throw messages.error("pair.two");
        }
        List<Question> questions = reader.bank(workspace).questions().toList();
        NamedQuestion named = new NamedQuestion(questions, workspace.folder(), messages);
        int one = named.at(two[0].strip());
        int other = named.at(two[1].strip());
        Rules.comparison(questions, one, other, workspace.config().glossary(), messages.lang())
                .forEach(getLog()::info);
    }

    private static String line(RuleEntry entry, String lang) {
        return "%s (%s, %s): %s"
                .formatted(
                        entry.name(),
                        entry.page().family().key(),
                        entry.page().severity().key(),
                        entry.page().summary(lang));
    }
}
