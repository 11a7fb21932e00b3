package io.github.questionlint.lint.rules.formatting.chinese;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about Chinese typography. */
public final class ChineseRules {

    /** All of them, sorted by name. */
    public static final List<RuleEntry> ALL =
            List.of(RuleEntry.of(ZhTypographyNonstandard.class, ZhTypographyNonstandard::new));

    private ChineseRules() {}
}
