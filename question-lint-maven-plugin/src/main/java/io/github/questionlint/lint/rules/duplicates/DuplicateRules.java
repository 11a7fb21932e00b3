package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about questions that are in the bank already. */
public final class DuplicateRules {

    /** All of them, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(DuplicateConflicting.class, DuplicateConflicting::new),
            RuleEntry.of(DuplicateExact.class, DuplicateExact::new),
            RuleEntry.of(DuplicateNear.class, DuplicateNear::new),
            RuleEntry.of(DuplicatePossible.class, DuplicatePossible::new));

    private DuplicateRules() {}
}
