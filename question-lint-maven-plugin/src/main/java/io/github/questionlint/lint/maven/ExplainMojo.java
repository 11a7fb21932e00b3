package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.model.Question;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page of a rule: what it wants, why, and what is wrong and right. Without a rule, it lists them all. With a
 * pair of questions, it shows how they are compared.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends AbstractMojo {
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

    /** The language of the messages, en or zh; by default that of the machine. */
    @Parameter(property = "question-lint.lang")
    private @Nullable String lang;

    @Override
    public void execute() throws MojoExecutionException {
        String language = Workspace.language(lang);
        if (pair != null && !pair.isBlank()) {
            explain(pair, Workspace.of(directory, config, language));
            return;
        }
        String wanted = rule == null ? "" : rule.strip();
        if (wanted.isEmpty()) {
            getLog().info(GoalMessages.of(language, "rule-which"));
            Rules.ALL.forEach(entry -> getLog().info(line(entry, language)));
            return;
        }
        RuleEntry entry = NamedRule.of(wanted, language);
        getLog().info(line(entry, language) + "\n" + entry.page().body().stripTrailing());
    }

    private void explain(String names, Workspace bank) throws MojoExecutionException {
        String[] two = names.split(",", -1);
        if (two.length != 2) {
            throw new MojoExecutionException(GoalMessages.of(bank.lang(), "pair.two"));
        }
        List<Question> questions = bank.read().questions().toList();
        int one = find(questions, two[0].strip(), bank);
        int other = find(questions, two[1].strip(), bank);
        Rules.comparison(questions, one, other, bank.config().glossary(), bank.lang())
                .forEach(getLog()::info);
    }

    private static int find(List<Question> questions, String name, Workspace bank) throws MojoExecutionException {
        return NamedQuestion.in(questions, name)
                .orElseThrow(() ->
                        new MojoExecutionException(GoalMessages.of(bank.lang(), "pair.unknown", name, bank.folder())));
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
