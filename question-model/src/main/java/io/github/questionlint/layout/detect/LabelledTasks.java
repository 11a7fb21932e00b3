package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.find.LabelledItems;
import io.github.questionlint.layout.spec.Layout;
import java.util.List;

/** Finds items by the labels in front of them: where some ask behind theirs, the others tell what to do behind theirs. */
final class LabelledTasks {
    private static final double LIKELY = 0.7;

    private LabelledTasks() {}

    /** What a layout finds, with the likelihood that the labels give. */
    static List<LayoutScore> raised(LayoutGuess guess, List<LayoutScore> scores) {
        return guess.spec().layout() == Layout.LIST_ITEM
                ? scores.stream().map(LabelledTasks::raised).toList()
                : scores;
    }

    private static LayoutScore raised(LayoutScore score) {
        return LabelledItems.are(score.document().markdown().root())
                ? score.with(item -> item.answeredIn(item.answer(), LIKELY))
                : score;
    }
}
