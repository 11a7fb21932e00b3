package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about emphasis, code spans and formulas. */
public final class EmphasisRules {

    /** All of them, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(CodeSpanUnbalanced.class, CodeSpanUnbalanced::new),
            RuleEntry.of(EmphasisAccidental.class, EmphasisAccidental::new),
            RuleEntry.of(EmphasisLiteral.class, EmphasisLiteral::new),
            RuleEntry.of(MathSubscriptBroken.class, MathSubscriptBroken::new),
            RuleEntry.of(MathUnbalanced.class, MathUnbalanced::new));

    private EmphasisRules() {}
}
