package io.github.questionlint.lint.similarity.judge;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The verdict on two questions, with its reasons. Similarities are thousandths.
 *
 * @param grade whether they are the same
 * @param conflict whether they are the same with different keys
 * @param score the similarity of their stems, word by word
 * @param choices the similarity of their choices; {@link #NONE} if one has none
 * @param right the similarity of their right choices; {@link #NONE} if one has none
 * @param shown the similarity of code and images; {@link #NONE} if neither has any
 * @param answer the similarity of their answers; {@link #NONE} if one has hardly any
 * @param alignment the words of the stems
 * @param traces what else speaks for it
 * @param rare the shared words, the rarest first
 * @param guards the reasons against
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
        Traces traces,
        List<String> rare,
        Set<Guard> guards)
        implements Serializable {
    /** Everything agrees. */
    public static final int ALL = 1000;

    /** Nothing to compare. */
    public static final int NONE = -1;

    /** Answers alike enough to say what one title calls by another name. */
    private static final int TRACED = 330;

    private static final int COVERED = 500;

    /** How certainly two questions are the same. */
    public enum Grade {
        /** They are different questions. */
        OTHER,
        /** A person should decide. */
        REVIEW,
        /** They are the same, nearly word for word. */
        NEAR
    }

    /** Keeps its own copies, the guards in the order of their declaration. */
    public Verdict {
        Set<Guard> ordered = EnumSet.noneOf(Guard.class);
        ordered.addAll(guards);
        guards = Collections.unmodifiableSet(ordered);
        rare = List.copyOf(rare);
    }

    /** The similarity of the whole questions, with all of their words as one set. */
    public int whole() {
        return traces.whole();
    }

    /** How many of the words that only one stem has stand elsewhere in the other question. */
    public int covered() {
        return traces.covered();
    }

    /** Whether the answers or the right choices decided, however little the stems agree. */
    public boolean isDecidedByAnswer() {
        return answer >= 500 || right >= Grading.SAME || isTraced();
    }

    /** Whether what only one title says stands in the other's answer: "websocket", and the word in other letters. */
    boolean isTraced() {
        return answer >= TRACED && traces.covered() >= COVERED && traces.telltale();
    }

    /** How likely the two are the same, to put those that a person looks at in order. */
    public int likeness() {
        return choices < 0 ? 4 * Likelihood.of(this) : (score + choices + Math.max(0, right)) / 3;
    }

    /** The same verdict with shared rare words. */
    Verdict sharing(List<String> words) {
        return new Verdict(grade, conflict, score, choices, right, shown, answer, alignment, traces, words, guards);
    }

    /** The same verdict with a grade. */
    Verdict graded(Grade decided, boolean other) {
        return new Verdict(decided, other, score, choices, right, shown, answer, alignment, traces, rare, guards);
    }
}
