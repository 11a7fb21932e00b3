package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A rule that a user names. */
final class NamedRule {

    private NamedRule() {}

    /** The rule of a name; without one, an exception that names the likeliest. */
    static RuleEntry of(String name, GoalMessages messages) throws MojoExecutionException {
        return Rules.ALL.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, messages));
    }

    private static MojoExecutionException unknown(String name, GoalMessages messages) {
        List<String> names = Rules.ALL.stream().map(RuleEntry::name).toList();
        return messages.error("rule-unknown", name, messages.suggestion(name, names));
    }
}
