package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about fields, ids and files. */
public final class SchemaRules {

    /** The rules of this family, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(AliasChain.class, AliasChain::new),
            RuleEntry.of(AliasCollision.class, AliasCollision::new),
            RuleEntry.of(AssetMissing.class, AssetMissing::new),
            RuleEntry.of(AssetUnused.class, AssetUnused::new),
            RuleEntry.of(AttributionMissing.class, AttributionMissing::new),
            RuleEntry.ofReader(SchemaRules.class, "field-missing"),
            RuleEntry.ofReader(SchemaRules.class, "field-not-here"),
            RuleEntry.ofReader(SchemaRules.class, "field-type-mismatch"),
            RuleEntry.ofReader(SchemaRules.class, "field-unknown"),
            RuleEntry.ofReader(SchemaRules.class, "field-value-invalid"),
            RuleEntry.of(FileNameMismatch.class, FileNameMismatch::new),
            RuleEntry.ofReader(SchemaRules.class, "front-matter-missing"),
            RuleEntry.of(IdDangling.class, IdDangling::new),
            RuleEntry.of(IdDuplicate.class, IdDuplicate::new),
            RuleEntry.of(IdNotLocked.class, IdNotLocked::new),
            RuleEntry.of(IdReserved.class, IdReserved::new),
            RuleEntry.of(IdVanished.class, IdVanished::new),
            RuleEntry.of(LangUnknown.class, LangUnknown::new),
            RuleEntry.of(LicenseMissing.class, LicenseMissing::new),
            RuleEntry.of(MachineUnreviewed.class, MachineUnreviewed::new),
            RuleEntry.of(PinnedChoiceMissing.class, PinnedChoiceMissing::new),
            RuleEntry.of(QuestionTitlePlaceholder.class, QuestionTitlePlaceholder::new),
            RuleEntry.of(ReviewFuture.class, ReviewFuture::new),
            RuleEntry.of(ReviewStale.class, ReviewStale::new),
            RuleEntry.ofReader(SchemaRules.class, "schema-version-unknown"),
            RuleEntry.ofReader(SchemaRules.class, "section-invalid"),
            RuleEntry.of(SectionOutOfOrder.class, SectionOutOfOrder::new),
            RuleEntry.ofReader(SchemaRules.class, "section-unknown"),
            RuleEntry.of(SourceInvalid.class, SourceInvalid::new),
            RuleEntry.of(SourceMissing.class, SourceMissing::new),
            RuleEntry.of(TitleNotAQuestion.class, TitleNotAQuestion::new),
            RuleEntry.of(TopicUnknown.class, TopicUnknown::new),
            RuleEntry.of(TopicUnused.class, TopicUnused::new),
            RuleEntry.ofReader(SchemaRules.class, "yaml-duplicate-key"),
            RuleEntry.ofReader(SchemaRules.class, "yaml-invalid"),
            RuleEntry.ofReader(SchemaRules.class, "yaml-unsupported"));

    private SchemaRules() {}
}
