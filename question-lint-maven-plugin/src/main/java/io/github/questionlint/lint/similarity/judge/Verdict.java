package io.github.questionlint.lint.similarity.judge;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is thought of two questions, and why.
 *
 * @param grade whether they are the same
 * @param conflict whether they are the same with other choices marked as right
 * @param score how alike their stems are, word by word, in thousandths
 * @param choices how alike their choices are; {@link #NONE} where one has none
 * @param right how alike the choices are that are marked as right; {@link #NONE} where one has none
 * @param shown how alike code and pictures are; {@link #NONE} where neither has any
 * @param answer how alike the answers are; {@link #NONE} where one has hardly any
 * @param alignment the words of the stems
 * @param rare the words that both have, the rarest first
 * @param guards what speaks against it
 */
public record Verdict(
        Grade grade,
        boolean conflict,
        int score,
        int choices,
        int right,
        int shown,
        int answer,
        Alignment alignment,
        List<String> rare,
        Set<Guard> guards)
        implements Serializable {
    /** There is nothing to compare. */
    public static final int NONE = -1;

    /** How sure it is that two questions are the same. */
    public enum Grade {
        /** They are two questions. */
        OTHER,
        /** Someone should look. */
        REVIEW,
        /** They are the same, nearly word by word. */
        NEAR
    }

    public Verdict {
        Set<Guard> ordered = EnumSet.noneOf(Guard.class);
        ordered.addAll(guards);
        guards = Collections.unmodifiableSet(ordered);
        rare = List.copyOf(rare);
    }

    /** The same with rare words that both have. */
    Verdict sharing(List<String> words) {
        return new Verdict(grade, conflict, score, choices, right, shown, answer, alignment, words, guards);
    }

    /** The same with what was decided. */
    Verdict graded(Grade decided) {
        boolean other = decided == Grade.NEAR && right >= 0 && right < Grading.AGREE;
        return new Verdict(decided, other, score, choices, right, shown, answer, alignment, rare, guards);
    }
}
