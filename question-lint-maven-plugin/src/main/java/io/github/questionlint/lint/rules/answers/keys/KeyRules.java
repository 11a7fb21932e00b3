package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about keys that are pairs, an order or gaps. */
public final class KeyRules {

    /** The rules of this part of the family, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(GapMissing.class, GapMissing::new),
            RuleEntry.of(GapRepeated.class, GapRepeated::new),
            RuleEntry.of(GapUnanswered.class, GapUnanswered::new),
            RuleEntry.of(GapUnused.class, GapUnused::new),
            RuleEntry.of(OrderDuplicate.class, OrderDuplicate::new),
            RuleEntry.of(OrderMissing.class, OrderMissing::new),
            RuleEntry.of(PairDuplicate.class, PairDuplicate::new),
            RuleEntry.of(PairIncomplete.class, PairIncomplete::new),
            RuleEntry.of(PairsMissing.class, PairsMissing::new));

    private KeyRules() {}
}
