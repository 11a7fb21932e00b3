package io.github.questionlint.lint.rules.formatting.chinese;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about Chinese typography. */
public final class ChineseRules {

    /** All of them, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(ZhEllipsis.class, ZhEllipsis::new),
            RuleEntry.of(ZhFullwidth.class, ZhFullwidth::new),
            RuleEntry.of(ZhPunctuation.class, ZhPunctuation::new),
            RuleEntry.of(ZhSpacing.class, ZhSpacing::new));

    private ChineseRules() {}
}
