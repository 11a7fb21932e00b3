package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.RuleEntry;
import io.github.questionlint.lint.report.Words;
import io.github.questionlint.lint.rules.Rules;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Shows the page of a rule: what it wants, why, and what is wrong and right. Without a rule, it lists them all. */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends AbstractMojo {
    /** The rule to explain, such as choice-none-correct. */
    @Parameter(property = "question-lint.rule")
    private @Nullable String rule;

    /** The language of the messages, en or zh; by default that of the machine. */
    @Parameter(property = "question-lint.lang")
    private @Nullable String lang;

    @Override
    public void execute() throws MojoExecutionException {
        String language = Bank.language(lang);
        String wanted = rule == null ? "" : rule.strip();
        if (wanted.isEmpty()) {
            getLog().info(Words.of(language, "rule-which"));
            Rules.ALL.forEach(entry -> getLog().info(line(entry, language)));
            return;
        }
        RuleEntry entry = NamedRule.of(wanted, language);
        getLog().info(line(entry, language) + "\n" + entry.page().body().stripTrailing());
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
