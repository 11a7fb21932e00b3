package io.github.questionlint.lint;

import java.util.Optional;
import java.util.function.Function;

/**
 * A rule on the list: its page, and how to make it.
 *
 * @param page the page
 * @param maker makes the rule from its options; empty for a rule that the reader checks while it reads
 */
public record RuleEntry(RulePage page, Optional<Function<Options, Rule>> maker) {

    /** The name of the rule. */
    public String name() {
        return page.rule();
    }

    @Override
    public String toString() {
        return name();
    }
}
