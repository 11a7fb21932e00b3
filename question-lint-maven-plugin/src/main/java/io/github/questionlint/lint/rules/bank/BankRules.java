package io.github.questionlint.lint.rules.bank;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about a bank as a whole and how it is linted. */
public final class BankRules {

    /** The rules of this family, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.ofReader(BankRules.class, "baseline-stale"),
            RuleEntry.ofReader(BankRules.class, "file-too-large"),
            RuleEntry.ofReader(BankRules.class, "file-unread"),
            RuleEntry.ofReader(BankRules.class, "file-unreadable"),
            RuleEntry.ofReader(BankRules.class, "line-too-long"),
            RuleEntry.ofReader(BankRules.class, "suppression-unknown"),
            RuleEntry.ofReader(BankRules.class, "suppression-unused"),
            RuleEntry.ofReader(BankRules.class, "suppression-without-reason"),
            RuleEntry.ofReader(BankRules.class, "time-exceeded"),
            RuleEntry.ofReader(BankRules.class, "trust-needed"));

    private BankRules() {}
}
