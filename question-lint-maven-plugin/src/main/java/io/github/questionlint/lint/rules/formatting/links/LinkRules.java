package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about links and images. */
public final class LinkRules {

    /** All of them, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(AltMissing.class, AltMissing::new),
            RuleEntry.of(AnchorMissing.class, AnchorMissing::new),
            RuleEntry.of(AutolinkSwallowsCjk.class, AutolinkSwallowsCjk::new),
            RuleEntry.of(DefinitionDuplicate.class, DefinitionDuplicate::new),
            RuleEntry.of(DefinitionUnused.class, DefinitionUnused::new),
            RuleEntry.of(FileMissing.class, FileMissing::new),
            RuleEntry.of(LinkEmpty.class, LinkEmpty::new),
            RuleEntry.of(LinkLiteral.class, LinkLiteral::new),
            RuleEntry.of(ReferenceUndefined.class, ReferenceUndefined::new));

    private LinkRules() {}
}
