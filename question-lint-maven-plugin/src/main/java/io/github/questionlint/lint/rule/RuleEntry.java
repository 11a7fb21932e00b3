package io.github.questionlint.lint.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A rule on the list of its family.
 *
 * @param page its page
 * @param maker makes the rule from its options; empty for a rule that the reader checks
 */
public record RuleEntry(RulePage page, Optional<Function<Options, Rule<?>>> maker) {

    /** A rule without options. Its name is that of its class, in words with hyphens; its page lies beside the class. */
    public static RuleEntry of(Class<? extends Rule<?>> type, Supplier<Rule<?>> maker) {
        return of(type, options -> maker.get());
    }

    /** A rule that reads its options when it is made. */
    public static RuleEntry of(Class<? extends Rule<?>> type, Function<Options, Rule<?>> maker) {
        return new RuleEntry(RulePage.load(type, name(type.getSimpleName())), Optional.of(maker));
    }

    /** A rule that the reader or the engine checks: a page without a class of its own. */
    public static RuleEntry ofReader(Class<?> beside, String name) {
        return new RuleEntry(RulePage.load(beside, name), Optional.empty());
    }

    private static String name(String type) {
        return type.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The name of the rule. */
    public String name() {
        return page.rule();
    }

    @Override
    public String toString() {
        return name();
    }
}
