package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.judge.Weighed.Term;
import java.io.Serializable;
import java.util.Collection;

/**
 * What else speaks for two questions being the same although their stems differ. Numbers are thousandths.
 *
 * @param whole the similarity of the whole open questions, with all of their words as one set
 * @param covered how many of the words that only one stem has stand elsewhere in the other question; all if there are
 *     none
 * @param rarest how rare the rarest word is that only one stem has; 0 if there is none
 * @param common how rare the rarest word is that both stems have
 * @param ownSubjects whether each has a word in its stem and in its answer that the other has nowhere
 * @param unlike whether both have an answer and hardly a word of these agrees
 * @param sameAnswer whether both have one answer, however short
 * @param telltale whether their answers share a word that few other questions have
 * @param light whether the words that only one stem has are light, or frequent in the bank
 */
record Traces(
        int whole,
        int covered,
        int rarest,
        int common,
        boolean ownSubjects,
        boolean unlike,
        boolean sameAnswer,
        boolean telltale,
        boolean light)
        implements Serializable {
    /** An answer of fewer words is none to speak of. */
    private static final int FEW = 3;
    /** Below this, answers have hardly a word in common. */
    private static final int UNLIKE = 100;
    /** A word of the bank's own topic is in one of so many stems. */
    private static final int TOPIC = 8;
    /** A word of one in so many answers, or more, is no mark of any. */
    private static final int FEW_ANSWERS = 50;

    /**
     * What speaks for two questions being the same.
     *
     * @param answer the similarity of their answers, however short
     */
    static Traces of(Weighed one, Weighed other, Aligning aligning, int answer, Judge judge) {
        Features answers = one.answer().features();
        Features others = other.answer().features();
        QuestionFeatures first = one.question();
        QuestionFeatures second = other.question();
        return new Traces(
                first.hasChoices() ? Verdict.NONE : whole(one, other, judge),
                covered(first, second, aligning),
                Math.max(rarest(aligning.ones()), rarest(aligning.others()))
                        * 1000
                        / judge.stems().scale(),
                aligning.common() * 1000 / judge.stems().scale(),
                hasOwnSubject(first, second, aligning.ones()) && hasOwnSubject(second, first, aligning.others()),
                Math.min(answers.size(), others.size()) >= FEW && answer < UNLIKE,
                answers.equals(others),
                answers.shares(others, token -> !judge.matter().isFrequent(token, FEW_ANSWERS)),
                areLight(aligning.ones(), judge.stems()) && areLight(aligning.others(), judge.stems()));
    }

    private static int whole(Weighed one, Weighed other, Judge judge) {
        return other.question().hasChoices()
                ? judge.matter()
                        .similarity(one.question().whole(), other.question().whole())
                : judge.similarity(one.whole(), other.whole());
    }

    private static int covered(QuestionFeatures one, QuestionFeatures other, Aligning aligning) {
        int all = aligning.ones().size() + aligning.others().size();
        long found = found(aligning.ones(), other) + found(aligning.others(), one);
        return all == 0 ? 1000 : (int) (1000 * found / all);
    }

    private static long found(Collection<Term> terms, QuestionFeatures elsewhere) {
        return terms.stream().filter(term -> elsewhere.repeats(term.token())).count();
    }

    private static boolean hasOwnSubject(QuestionFeatures one, QuestionFeatures other, Collection<Term> own) {
        return own.stream().anyMatch(term -> one.repeats(term.token()) && !other.repeats(term.token()));
    }

    private static int rarest(Collection<Term> terms) {
        return terms.stream().mapToInt(Term::weight).max().orElse(0);
    }

    /** Whether no word says much about what a question is about. */
    private static boolean areLight(Collection<Term> terms, Weights stems) {
        return terms.stream().allMatch(term -> term.word().isLight() || stems.isFrequent(term.token(), TOPIC));
    }
}
