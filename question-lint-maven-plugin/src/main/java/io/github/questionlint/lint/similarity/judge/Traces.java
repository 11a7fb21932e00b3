package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.text.Word;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

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

    static Traces of(QuestionFeatures one, QuestionFeatures other, Alignment alignment, Judge judge) {
        List<Word> rest = alignment.rest();
        Weights matter = judge.matter();
        boolean answered = Math.min(one.answer().size(), other.answer().size()) >= FEW;
        return new Traces(
                one.hasChoices() ? Verdict.NONE : matter.similarity(one.whole(), other.whole()),
                covered(one, other, alignment),
                rarest(one.group(), rest, judge.stems()),
                rarest(one.group(), alignment.shared(), judge.stems()),
                hasOwnSubject(one, other, alignment.first()) && hasOwnSubject(other, one, alignment.second()),
                answered && matter.similarity(one.answer(), other.answer()) < UNLIKE,
                one.answer().equals(other.answer()),
                haveTelltale(one.answer(), other.answer(), matter),
                rest.stream().allMatch(word -> isLight(one.group(), word, judge.stems())));
    }

    /** Whether two answers share a word that few others have, which is not so of "yes" or "see below". */
    private static boolean haveTelltale(Features one, Features other, Weights matter) {
        return IntStream.range(0, one.size())
                .mapToLong(one::get)
                .anyMatch(token -> other.has(token) && !matter.isFrequent(token, FEW_ANSWERS));
    }

    private static int covered(QuestionFeatures one, QuestionFeatures other, Alignment alignment) {
        int all = alignment.first().size() + alignment.second().size();
        long found = found(alignment.first(), other) + found(alignment.second(), one);
        return all == 0 ? 1000 : (int) (1000 * found / all);
    }

    private static long found(List<Word> words, QuestionFeatures elsewhere) {
        return words.stream().filter(elsewhere::repeats).count();
    }

    private static boolean hasOwnSubject(QuestionFeatures one, QuestionFeatures other, List<Word> own) {
        return own.stream().anyMatch(word -> one.repeats(word) && !other.repeats(word));
    }

    private static int rarest(String group, List<Word> words, Weights stems) {
        return words.stream()
                        .mapToInt(word -> stems.of(Features.hash(group, word.stem())))
                        .max()
                        .orElse(0)
                * 1000
                / stems.scale();
    }

    /** Whether a word says little about what a question is about. */
    private static boolean isLight(String group, Word word, Weights stems) {
        return word.isLight() || stems.isFrequent(Features.hash(group, word.stem()), TOPIC);
    }
}
