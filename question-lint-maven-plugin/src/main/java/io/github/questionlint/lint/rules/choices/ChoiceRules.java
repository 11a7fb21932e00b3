package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about choices and their marks. */
public final class ChoiceRules {

    /** The rules of this family, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(ChoiceAllCorrect.class, ChoiceAllCorrect::new),
            RuleEntry.of(ChoiceAllOfTheAboveConflict.class, ChoiceAllOfTheAboveConflict::new),
            RuleEntry.of(ChoiceAllOfTheAboveMisplaced.class, ChoiceAllOfTheAboveMisplaced::new),
            RuleEntry.of(ChoiceAnswerConflict.class, ChoiceAnswerConflict::new),
            RuleEntry.of(ChoiceBroken.class, ChoiceBroken::new),
            RuleEntry.of(ChoiceCombination.class, ChoiceCombination::new),
            RuleEntry.of(ChoiceCueCountMismatch.class, ChoiceCueCountMismatch::new),
            RuleEntry.of(ChoiceCueMismatch.class, ChoiceCueMismatch::new),
            RuleEntry.of(ChoiceDistractorUnexplained.class, ChoiceDistractorUnexplained::new),
            RuleEntry.of(ChoiceDuplicate.class, ChoiceDuplicate::new),
            RuleEntry.of(ChoiceEmpty.class, ChoiceEmpty::new),
            RuleEntry.of(ChoiceExplanationMissing.class, ChoiceExplanationMissing::new),
            RuleEntry.of(ChoiceInline.class, ChoiceInline::new),
            RuleEntry.ofReader(ChoiceRules.class, "choice-key-unknown"),
            RuleEntry.of(ChoiceKeyUnread.class, ChoiceKeyUnread::new),
            RuleEntry.ofReader(ChoiceRules.class, "choice-labels-broken"),
            RuleEntry.of(ChoiceLengthCue.class, ChoiceLengthCue::new),
            RuleEntry.of(ChoiceLetterInShuffled.class, ChoiceLetterInShuffled::new),
            RuleEntry.of(ChoiceLooksTrueFalse.class, ChoiceLooksTrueFalse::new),
            RuleEntry.of(ChoiceMarkUnknown.class, ChoiceMarkUnknown::new),
            RuleEntry.of(ChoiceMarkerLeak.class, ChoiceMarkerLeak::new),
            RuleEntry.of(ChoiceMultipleOneCorrect.class, ChoiceMultipleOneCorrect::new),
            RuleEntry.of(ChoiceNearDuplicate.class, ChoiceNearDuplicate::new),
            RuleEntry.of(ChoiceNegativeStem.class, ChoiceNegativeStem::new),
            RuleEntry.of(ChoiceNoneCorrect.class, ChoiceNoneCorrect::new),
            RuleEntry.of(ChoicePlaceholder.class, ChoicePlaceholder::new),
            RuleEntry.of(ChoicePositionBias.class, ChoicePositionBias::new),
            RuleEntry.of(ChoiceSeveralCorrect.class, ChoiceSeveralCorrect::new),
            RuleEntry.of(ChoiceSingleManyCorrect.class, ChoiceSingleManyCorrect::new),
            RuleEntry.of(ChoiceUnmarkedItem.class, ChoiceUnmarkedItem::new),
            RuleEntry.of(ChoicesMissing.class, ChoicesMissing::new),
            RuleEntry.ofReader(ChoiceRules.class, "gift-invalid"),
            RuleEntry.ofReader(ChoiceRules.class, "gift-weights-sum-wrong"));

    private ChoiceRules() {}
}
