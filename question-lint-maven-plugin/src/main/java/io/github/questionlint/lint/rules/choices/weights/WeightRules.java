package io.github.questionlint.lint.rules.choices.weights;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about what choices give and take. */
public final class WeightRules {

    /** The rules of this part of the family, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(ChoiceWeightConflict.class, ChoiceWeightConflict::new),
            RuleEntry.of(ChoiceWeightsSumWrong.class, ChoiceWeightsSumWrong::new));

    private WeightRules() {}
}
