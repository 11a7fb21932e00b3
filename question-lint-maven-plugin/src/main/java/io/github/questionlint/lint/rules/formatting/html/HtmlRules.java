package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about HTML in Markdown. */
public final class HtmlRules {

    /** All of them, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(CommentUnclosed.class, CommentUnclosed::new),
            RuleEntry.of(DetailsEmpty.class, DetailsEmpty::new),
            RuleEntry.of(EntityVisible.class, EntityVisible::new),
            RuleEntry.of(HtmlNoBlankLine.class, HtmlNoBlankLine::new),
            RuleEntry.of(HtmlSwallowed.class, HtmlSwallowed::new),
            RuleEntry.of(HtmlUnbalanced.class, HtmlUnbalanced::new));

    private HtmlRules() {}
}
