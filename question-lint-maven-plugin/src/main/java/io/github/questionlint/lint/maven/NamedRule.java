package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.rule.FormerNames;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A rule that a user names. */
final class NamedRule {

    private NamedRule() {}

    /** The former names of rules. */
    static FormerNames former() {
        return new FormerNames(Rules.ALL.stream().map(RuleEntry::page).toList());
    }

    /** The rule with a name; if there is none, throws an exception that names the most similar rule. */
    static RuleEntry of(String name, GoalMessages messages) throws MojoExecutionException {
        return Rules.ALL.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, messages));
    }

    private static MojoExecutionException unknown(String name, GoalMessages messages) {
        List<String> names = Rules.ALL.stream().map(RuleEntry::name).toList();
        String hint = former().successor(name)
                .map(now -> messages.of("rule-unknown." + now.messageId(), now.rule()))
                .orElseGet(() -> messages.suggestion(name, names));
        return messages.error("rule-unknown", name, hint);
    }
}
