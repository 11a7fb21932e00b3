package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.Verdict.Grade;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Decides on two whole questions whether they are the same. The numbers were chosen on half of the labelled cases of
 * {@code docs/precision.md} and measured on the other half.
 *
 * @param stems what the features of stems weigh
 * @param matter what those of choices, code and answers weigh
 */
record Judge(Weights stems, Weights matter) implements Serializable {
    /** An answer of fewer features says too little to agree on. */
    private static final int FEW = 8;

    Verdict of(Portrait one, Portrait other) {
        Alignment alignment = Alignment.of(one, other);
        Verdict found = new Verdict(
                Grade.OTHER,
                false,
                score(one, alignment),
                compared(one.choices(), other.choices(), 1),
                compared(one.right(), other.right(), 1),
                shown(one.shown(), other.shown()),
                compared(one.answer(), other.answer(), FEW),
                alignment,
                rare(one.group(), alignment.shared()),
                Guard.firing(one, other, alignment));
        return found.graded(new Grading(one, other, found).grade());
    }

    private int shown(Features one, Features other) {
        return one.size() + other.size() == 0 ? Verdict.NONE : matter.similarity(one, other);
    }

    private List<String> rare(String group, List<Word> words) {
        return words.stream()
                .sorted(Comparator.comparing((Word word) -> -stems.of(Features.hash(group, word.stem()))))
                .map(Word::text)
                .toList();
    }

    private int compared(Features one, Features other, int least) {
        return Math.min(one.size(), other.size()) < least ? Verdict.NONE : matter.similarity(one, other);
    }

    /** The weighted Jaccard similarity of the words, slips and inflections taken as equal. */
    private int score(Portrait portrait, Alignment alignment) {
        int shared = weight(portrait.group(), alignment.shared());
        return Thousandths.jaccard(
                shared,
                shared + weight(portrait.group(), alignment.first()),
                shared + weight(portrait.group(), alignment.second()));
    }

    private int weight(String group, List<Word> words) {
        return words.stream()
                .mapToInt(word -> 1 + stems.of(Features.hash(group, word.stem())))
                .sum();
    }
}
