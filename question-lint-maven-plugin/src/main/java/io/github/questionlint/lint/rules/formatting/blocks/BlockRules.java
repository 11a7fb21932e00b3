package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about headings, lists, tables and code blocks. */
public final class BlockRules {

    /** All of them, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(CheckboxMalformed.class, CheckboxMalformed::new),
            RuleEntry.of(CodeLanguageUnclear.class, CodeLanguageUnclear::new),
            RuleEntry.of(FenceIndented.class, FenceIndented::new),
            RuleEntry.of(FenceTypo.class, FenceTypo::new),
            RuleEntry.of(FenceUnclosed.class, FenceUnclosed::new),
            RuleEntry.of(HeadingAccidental.class, HeadingAccidental::new),
            RuleEntry.of(HeadingLevelMismatch.class, HeadingLevelMismatch::new),
            RuleEntry.of(HeadingMissing.class, HeadingMissing::new),
            RuleEntry.of(HeadingNoSpace.class, HeadingNoSpace::new),
            RuleEntry.of(ListIndentedAsCode.class, ListIndentedAsCode::new),
            RuleEntry.of(ListMarkerMissing.class, ListMarkerMissing::new),
            RuleEntry.of(ListMarkerNoSpace.class, ListMarkerNoSpace::new),
            RuleEntry.of(ListNotStarted.class, ListNotStarted::new),
            RuleEntry.of(ListNumberEscaped.class, ListNumberEscaped::new),
            RuleEntry.of(ListRestarted.class, ListRestarted::new),
            RuleEntry.ofReader(BlockRules.class, "markdown-too-complex"),
            RuleEntry.of(NumberSequenceBroken.class, NumberSequenceBroken::new),
            RuleEntry.of(OrderedListGap.class, OrderedListGap::new),
            RuleEntry.of(TableBroken.class, TableBroken::new),
            RuleEntry.of(TableCellsLost.class, TableCellsLost::new));

    private BlockRules() {}
}
