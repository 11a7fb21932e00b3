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
            rule(AcceptDuplicate.class, AcceptDuplicate::new),
            rule(AliasChain.class, AliasChain::new),
            rule(AliasCollision.class, AliasCollision::new),
            rule(AltMissing.class, AltMissing::new),
            rule(AnswerAssistantPhrase.class, AnswerAssistantPhrase::new),
            rule(AnswerCodeOnly.class, AnswerCodeOnly::new),
            rule(AnswerEmpty.class, AnswerEmpty::new),
            rule(AnswerEmptyItem.class, AnswerEmptyItem::new),
            rule(AnswerEndsWithColon.class, AnswerEndsWithColon::new),
            rule(AnswerGated.class, AnswerGated::new),
            rule(AnswerHeadingsOnly.class, AnswerHeadingsOnly::new),
            rule(AnswerImageOnly.class, AnswerImageOnly::new),
            rule(AnswerInternalRepeat.class, AnswerInternalRepeat::new),
            rule(AnswerIsQuestion.class, AnswerIsQuestion::new),
            rule(AnswerLabelOnly.class, AnswerLabelOnly::new),
            rule(AnswerLinkOnly.class, AnswerLinkOnly::new),
            rule(AnswerMissing.class, AnswerMissing::new),
            rule(AnswerNotForType.class, AnswerNotForType::new),
            rule(AnswerPlaceholder.class, AnswerPlaceholder::new),
            rule(AnswerPlaceholderPart.class, AnswerPlaceholderPart::new),
            rule(AnswerPromotional.class, AnswerPromotional::new),
            rule(AnswerRefersElsewhere.class, AnswerRefersElsewhere::new),
            rule(AnswerRepeatsQuestion.class, AnswerRepeatsQuestion::new),
            rule(AnswerTodoMarker.class, AnswerTodoMarker::new),
            rule(AnswerTooShort.class, AnswerTooShort::new),
            rule(AnswerWrongLanguage.class, AnswerWrongLanguage::new),
            rule(AssetMissing.class, AssetMissing::new),
            rule(AssetOutside.class, AssetOutside::new),
            rule(AssetUnused.class, AssetUnused::new),
            rule(AttributionMissing.class, AttributionMissing::new),
            reader("baseline-stale"),
            rule(CheckboxMalformed.class, CheckboxMalformed::new),
            rule(ChoiceAllCorrect.class, ChoiceAllCorrect::new),
            rule(ChoiceAnswerConflict.class, ChoiceAnswerConflict::new),
            rule(ChoiceAotaConflict.class, ChoiceAotaConflict::new),
            rule(ChoiceAotaPosition.class, ChoiceAotaPosition::new),
            rule(ChoiceBroken.class, ChoiceBroken::new),
            rule(ChoiceCombination.class, ChoiceCombination::new),
            rule(ChoiceCueCount.class, ChoiceCueCount::new),
            rule(ChoiceCueMismatch.class, ChoiceCueMismatch::new),
            rule(ChoiceDistractorUnexplained.class, ChoiceDistractorUnexplained::new),
            rule(ChoiceDuplicate.class, ChoiceDuplicate::new),
            rule(ChoiceEmpty.class, ChoiceEmpty::new),
            rule(ChoiceExplanationMissing.class, ChoiceExplanationMissing::new),
            rule(ChoiceInline.class, ChoiceInline::new),
            reader("choice-labels"),
            rule(ChoiceLengthCue.class, ChoiceLengthCue::new),
            rule(ChoiceLetterInShuffled.class, ChoiceLetterInShuffled::new),
            rule(ChoiceLooksTrueFalse.class, ChoiceLooksTrueFalse::new),
            rule(ChoiceMarkUnknown.class, ChoiceMarkUnknown::new),
            rule(ChoiceMarkerLeak.class, ChoiceMarkerLeak::new),
            rule(ChoiceMultipleOneCorrect.class, ChoiceMultipleOneCorrect::new),
            rule(ChoiceNearDuplicate.class, ChoiceNearDuplicate::new),
            rule(ChoiceNegativeStem.class, ChoiceNegativeStem::new),
            rule(ChoiceNoneCorrect.class, ChoiceNoneCorrect::new),
            rule(ChoiceOptionPinned.class, ChoiceOptionPinned::new),
            rule(ChoicePlaceholder.class, ChoicePlaceholder::new),
            rule(ChoicePositionBias.class, ChoicePositionBias::new),
            rule(ChoiceSeveralCorrect.class, ChoiceSeveralCorrect::new),
            rule(ChoiceSingleManyCorrect.class, ChoiceSingleManyCorrect::new),
            rule(ChoiceTooFew.class, ChoiceTooFew::new),
            rule(ChoiceUnmarkedItem.class, ChoiceUnmarkedItem::new),
            rule(ChoicesMissing.class, ChoicesMissing::new),
            rule(CodeSpanUnbalanced.class, CodeSpanUnbalanced::new),
            reader("control-character"),
            reader("date-invalid"),
            rule(DeprecationDangling.class, DeprecationDangling::new),
            rule(DistinctDangling.class, DistinctDangling::new),
            rule(DuplicateConflicting.class, DuplicateConflicting::new),
            rule(DuplicateExact.class, DuplicateExact::new),
            rule(DuplicateNear.class, DuplicateNear::new),
            rule(DuplicateReview.class, DuplicateReview::new),
            rule(EmphasisAccidental.class, EmphasisAccidental::new),
            rule(EmphasisInnerSpace.class, EmphasisInnerSpace::new),
            rule(EmphasisLiteral.class, EmphasisLiteral::new),
            rule(EmphasisUnbalanced.class, EmphasisUnbalanced::new),
            reader("encoding-invalid"),
            rule(FenceIndented.class, FenceIndented::new),
            rule(FenceTypo.class, FenceTypo::new),
            rule(FenceUnclosed.class, FenceUnclosed::new),
            reader("field-missing"),
            reader("field-not-here"),
            reader("field-type"),
            reader("field-unknown"),
            reader("field-value"),
            rule(FileName.class, FileName::new),
            reader("file-too-large"),
            reader("file-unreadable"),
            reader("front-matter-missing"),
            rule(HeadingAccidental.class, HeadingAccidental::new),
            rule(HeadingLevel.class, HeadingLevel::new),
            rule(HeadingMissing.class, HeadingMissing::new),
            rule(HeadingNoSpace.class, HeadingNoSpace::new),
            rule(IdDuplicate.class, IdDuplicate::new),
            rule(IdNotLocked.class, IdNotLocked::new),
            rule(IdReserved.class, IdReserved::new),
            rule(IdVanished.class, IdVanished::new),
            rule(LangUnknown.class, LangUnknown::new),
            rule(LicenseMissing.class, LicenseMissing::new),
            reader("line-too-long"),
            rule(ListIndentedAsCode.class, ListIndentedAsCode::new),
            rule(ListMarkerMissing.class, ListMarkerMissing::new),
            rule(ListMarkerNoSpace.class, ListMarkerNoSpace::new),
            rule(ListNotStarted.class, ListNotStarted::new),
            rule(ListNumberEscaped.class, ListNumberEscaped::new),
            rule(MachineUnreviewed.class, MachineUnreviewed::new),
            reader("markdown-too-complex"),
            rule(NumberDuplicate.class, NumberDuplicate::new),
            rule(NumberGap.class, NumberGap::new),
            rule(NumberOrder.class, NumberOrder::new),
            rule(NumericRange.class, NumericRange::new),
            rule(NumericTolerance.class, NumericTolerance::new),
            rule(NumericUnit.class, NumericUnit::new),
            rule(QuestionTitlePlaceholder.class, QuestionTitlePlaceholder::new),
            rule(RelatedDangling.class, RelatedDangling::new),
            rule(RetiredDangling.class, RetiredDangling::new),
            rule(ReviewFuture.class, ReviewFuture::new),
            rule(ReviewStale.class, ReviewStale::new),
            reader("schema-version"),
            reader("section-invalid"),
            rule(SectionNotForType.class, SectionNotForType::new),
            rule(SectionOrder.class, SectionOrder::new),
            reader("section-unknown"),
            rule(SourceInvalid.class, SourceInvalid::new),
            rule(SourceMissing.class, SourceMissing::new),
            reader("suppression-unknown"),
            reader("suppression-unused"),
            reader("suppression-without-reason"),
            rule(TitleNotAQuestion.class, TitleNotAQuestion::new),
            rule(TopicParentUnknown.class, TopicParentUnknown::new),
            rule(TopicUnknown.class, TopicUnknown::new),
            rule(TopicUnused.class, TopicUnused::new),
            rule(TranslationDangling.class, TranslationDangling::new),
            rule(TranslationKeyDrift.class, TranslationKeyDrift::new),
            rule(TranslationMissing.class, TranslationMissing::new),
            rule(TranslationOriginal.class, TranslationOriginal::new),
            rule(TranslationStale.class, TranslationStale::new),
            rule(TranslationStructureDrift.class, TranslationStructureDrift::new),
            rule(TranslationUnpinned.class, TranslationUnpinned::new),
            rule(TranslationUntranslated.class, TranslationUntranslated::new),
            reader("yaml-duplicate-key"),
            reader("yaml-invalid"),
            reader("yaml-unsupported"),
            rule(ZhEllipsis.class, ZhEllipsis::new),
            rule(ZhFullwidth.class, ZhFullwidth::new),
            rule(ZhPunctuation.class, ZhPunctuation::new),
            rule(ZhSpacing.class, ZhSpacing::new));

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
        return type.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
