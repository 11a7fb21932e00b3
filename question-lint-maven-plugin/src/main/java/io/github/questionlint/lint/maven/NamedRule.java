package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import io.github.questionlint.source.Suggestion;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A rule that a user names. */
final class NamedRule {

    private NamedRule() {}

    /** The rule of a name; without one, an exception that names the likeliest. */
    static RuleEntry of(String name, String lang) throws MojoExecutionException {
        return Rules.ALL.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, lang));
    }

    private static MojoExecutionException unknown(String name, String lang) {
        List<String> names = Rules.ALL.stream().map(RuleEntry::name).toList();
        String hint = Suggestion.of(name, names)
                .map(meant -> GoalMessages.of(lang, "rule-unknown.suggestion", meant))
                .orElse("");
        return new MojoExecutionException(GoalMessages.of(lang, "rule-unknown", name, hint));
    }
}
