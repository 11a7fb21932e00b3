package io.github.questionlint.lint.workspace;

import io.github.questionlint.lint.rule.FormerNames;
import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.Rules;
import java.util.List;

/** A rule that a user names. */
public final class NamedRule {

    private NamedRule() {}

    /** The former names of rules. */
    public static FormerNames former() {
        return new FormerNames(Rules.ALL.stream().map(RuleEntry::page).toList());
    }

    /** The rule with a name; if there is none, throws an exception that names the most similar rule. */
    public static RuleEntry of(String name, GoalMessages messages) throws GoalError {
        return Rules.ALL.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, messages));
    }

    private static GoalError unknown(String name, GoalMessages messages) {
        List<String> names = Rules.ALL.stream().map(RuleEntry::name).toList();
        String hint = former().successor(name)
                .map(now -> messages.of("rule-unknown." + now.messageId(), now.rule()))
                .orElseGet(() -> messages.suggestion(name, names));
        return messages.error("rule-unknown", name, hint);
    }
}
