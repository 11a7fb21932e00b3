package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about answers. */
public final class AnswerRules {

    /** The rules of this family, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(AcceptDuplicate.class, AcceptDuplicate::new),
            RuleEntry.of(AnswerAssistantPhrase.class, AnswerAssistantPhrase::new),
            RuleEntry.of(AnswerCodeOnly.class, AnswerCodeOnly::new),
            RuleEntry.of(AnswerContinuesElsewhere.class, AnswerContinuesElsewhere::new),
            RuleEntry.of(AnswerCopied.class, AnswerCopied::new),
            RuleEntry.of(AnswerEllipsis.class, AnswerEllipsis::new),
            RuleEntry.of(AnswerElsewhere.class, AnswerElsewhere::new),
            RuleEntry.of(AnswerEmptyItem.class, AnswerEmptyItem::new),
            RuleEntry.of(AnswerEndsOpen.class, AnswerEndsOpen::new),
            RuleEntry.of(AnswerEndsWithColon.class, AnswerEndsWithColon::new),
            RuleEntry.of(AnswerGated.class, AnswerGated::new),
            RuleEntry.of(AnswerHeadingsOnly.class, AnswerHeadingsOnly::new),
            RuleEntry.of(AnswerImageOnly.class, AnswerImageOnly::new),
            RuleEntry.of(AnswerInternalRepeat.class, AnswerInternalRepeat::new),
            RuleEntry.of(AnswerIntroWithoutList.class, AnswerIntroWithoutList::new),
            RuleEntry.of(AnswerIsQuestion.class, AnswerIsQuestion::new),
            RuleEntry.of(AnswerLinkOnly.class, AnswerLinkOnly::new),
            RuleEntry.of(AnswerMissing.class, AnswerMissing::new),
            RuleEntry.of(AnswerNotForType.class, AnswerNotForType::new),
            RuleEntry.of(AnswerPlaceholder.class, AnswerPlaceholder::new),
            RuleEntry.of(AnswerPlaceholderPart.class, AnswerPlaceholderPart::new),
            RuleEntry.of(AnswerPromotional.class, AnswerPromotional::new),
            RuleEntry.of(AnswerRefersElsewhere.class, AnswerRefersElsewhere::new),
            RuleEntry.of(AnswerRepeatsQuestion.class, AnswerRepeatsQuestion::new),
            RuleEntry.of(AnswerTodoMarker.class, AnswerTodoMarker::new),
            RuleEntry.of(AnswerTooShort.class, AnswerTooShort::new),
            RuleEntry.of(AnswerWrongLanguage.class, AnswerWrongLanguage::new),
            RuleEntry.of(CodeSolutionIsStarter.class, CodeSolutionIsStarter::new),
            RuleEntry.of(CodeSolutionMissing.class, CodeSolutionMissing::new),
            RuleEntry.of(CodeStub.class, CodeStub::new),
            RuleEntry.of(CodeTestsMissing.class, CodeTestsMissing::new),
            RuleEntry.of(ImageLost.class, ImageLost::new),
            RuleEntry.of(NumericExplanationConflict.class, NumericExplanationConflict::new),
            RuleEntry.of(NumericRangeReversed.class, NumericRangeReversed::new),
            RuleEntry.of(NumericToleranceTooLarge.class, NumericToleranceTooLarge::new),
            RuleEntry.of(NumericUnitMismatch.class, NumericUnitMismatch::new),
            RuleEntry.of(ScrapeResidue.class, ScrapeResidue::new),
            RuleEntry.of(SectionNotForType.class, SectionNotForType::new));

    private AnswerRules() {}
}
