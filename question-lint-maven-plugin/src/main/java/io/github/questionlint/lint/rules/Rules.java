package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Options;
import io.github.questionlint.lint.Rule;
import io.github.questionlint.lint.RuleEntry;
import io.github.questionlint.lint.RulePage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The list of all rules. What the reader checks while it reads has a page and a name like any other rule. */
public final class Rules {

    /** Every rule, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            rule(ChoiceAllCorrect.class, ChoiceAllCorrect::new),
            rule(ChoiceDuplicate.class, ChoiceDuplicate::new),
            rule(ChoiceEmpty.class, ChoiceEmpty::new),
            reader("choice-labels"),
            rule(ChoiceMarkUnknown.class, ChoiceMarkUnknown::new),
            rule(ChoiceMultipleOneCorrect.class, ChoiceMultipleOneCorrect::new),
            rule(ChoiceNearDuplicate.class, ChoiceNearDuplicate::new),
            rule(ChoiceNoneCorrect.class, ChoiceNoneCorrect::new),
            rule(ChoicePlaceholder.class, ChoicePlaceholder::new),
            rule(ChoiceSingleManyCorrect.class, ChoiceSingleManyCorrect::new),
            rule(ChoiceTooFew.class, ChoiceTooFew::new),
            rule(ChoiceUnmarkedItem.class, ChoiceUnmarkedItem::new),
            rule(ChoicesMissing.class, ChoicesMissing::new),
            reader("field-unknown"));

    private Rules() {}

    private static RuleEntry rule(Class<? extends Rule> type, Supplier<Rule> maker) {
        return rule(type, options -> maker.get());
    }

    private static RuleEntry rule(Class<? extends Rule> type, Function<Options, Rule> maker) {
        return new RuleEntry(RulePage.load(Rules.class, name(type.getSimpleName())), Optional.of(maker));
    }

    private static RuleEntry reader(String name) {
        return new RuleEntry(RulePage.load(Rules.class, name), Optional.empty());
    }

    /** The name of a rule: that of its class in words with hyphens. */
    private static String name(String type) {
        return type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
