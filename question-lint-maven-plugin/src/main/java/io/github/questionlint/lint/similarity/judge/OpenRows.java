package io.github.questionlint.lint.similarity.judge;

import static io.github.questionlint.lint.similarity.judge.Grading.AGREE;
import static io.github.questionlint.lint.similarity.judge.Verdict.Grade.NEAR;
import static io.github.questionlint.lint.similarity.judge.Verdict.Grade.OTHER;
import static io.github.questionlint.lint.similarity.judge.Verdict.Grade.REVIEW;

import io.github.questionlint.lint.similarity.judge.Grading.Row;
import java.util.List;

/** How two open questions are graded, and an open question and one with choices. */
final class OpenRows {
    /** Answers in other words about the same matter. */
    private static final int LIKE_ANSWER = 400;
    /** From this on, a copy with other words around it is worth a look. */
    private static final int TRACE_OF_ANSWER = 120;
    /** Below this, stems have hardly a telling word in common. */
    private static final int LIKE_STEM = 300;
    /** What a person should look at. */
    private static final int LIKELY = 40;
    /** With answers that agree, as good as certain. */
    private static final int VERY_LIKELY = 105;

    private static final int PARAPHRASED = 500;
    /** Answers that share more than the words of their subject. */
    private static final int SOME_ANSWER = 250;
    /** As many points as a title with one word more has, where answers agree a little. */
    private static final int QUITE_LIKELY = 80;
    /** So many words of a stem tell more than the one that is left over. */
    private static final int LONG = 10;
    /** Nearly half of the words, for cards with one answer. */
    private static final int LIKE_CARD = 440;

    /** Two open questions. */
    static final List<Row> ALL = List.of(
            // "what does this print" below other programs
            new Row(Grading::otherCode, OTHER),
            // "advantages", "what is the output" of many things: only the answer tells
            new Row(it -> isVague(it) && !it.equal() && it.found().answer() >= LIKE_ANSWER && isLikely(it), REVIEW),
            new Row(
                    it -> isVague(it) && !it.equal() && it.found().answer() >= SOME_ANSWER && isQuiteLikely(it),
                    REVIEW),
            new Row(it -> isVague(it) && !it.equal(), OTHER),
            new Row(it -> isVague(it) && it.found().answer() >= AGREE, NEAR),
            new Row(it -> isVague(it) && it.found().answer() >= TRACE_OF_ANSWER, REVIEW),
            new Row(OpenRows::isVague, OTHER),
            // "should" and "should not", "{" and "[", "even if odd" and "odd if even": same words, another question
            new Row(it -> it.equal() && (it.isOther() || it.fires(Guard.ORDER)), REVIEW),
            new Row(it -> it.isOther() && isLikely(it), REVIEW),
            new Row(Grading::isOther, OTHER),
            // "what is a constraint" and "how is a constraint defined", "a session" and "the options of a session"
            new Row(it -> it.equal() && it.fires(Guard.KIND) && it.found().answer() < LIKE_ANSWER, REVIEW),
            new Row(
                    it -> it.equal()
                            && !it.hasSamePoint()
                            && it.found().answer() < (isShort(it) ? LIKE_ANSWER : TRACE_OF_ANSWER),
                    REVIEW),
            // "what are directives" of two subjects
            new Row(it -> it.equal() && !it.shares(3) && it.found().traces().unlike(), REVIEW),
            // "from A to B" and "from B to B"
            new Row(
                    it -> it.equal()
                            && it.repeatsOthers()
                            && !it.shares(LONG)
                            && it.found().answer() < LIKE_ANSWER,
                    REVIEW),
            // numbering, case, order, inflection, slips, a frame such as "explain": the same question
            new Row(Grading::equal, NEAR),
            // "tcp" and "tcp in detail" with answers about the same; an added noun with other answers is another
            new Row(it -> it.oneSided() && it.found().answer() >= LIKE_ANSWER && hasStem(it) && isOneKind(it), NEAR),
            new Row(
                    it -> it.oneSided()
                            && it.found().answer() >= AGREE / 2
                            && it.found().score() >= AGREE
                            && isOneKind(it),
                    NEAR),
            new Row(it -> it.oneSided() && isLight(it), NEAR),
            // a long stem with one word more, and answers that do not speak against it
            new Row(it -> it.oneSided() && isLong(it), NEAR),
            // cards with the same short answer that few others have, half of whose words agree
            new Row(OpenRows::isOneCard, NEAR),
            // other words for the same thing, and one answer
            new Row(OpenRows::isParaphrase, NEAR),
            // one adds a word: often another question, "nested" or "checked"
            new Row(it -> it.oneSided() && it.found().score() >= AGREE && !it.fires(Guard.KIND), REVIEW),
            // cards with the same short answer that few others have
            new Row(it -> isSameCard(it) && it.shares(5) && it.found().score() >= 350, REVIEW),
            // a long stem with some words exchanged
            new Row(it -> it.shares(6) && it.found().score() >= AGREE, REVIEW),
            // what only one title says stands in the other's answer: "websocket", and the word in other letters
            new Row(it -> it.found().isTraced(), REVIEW),
            new Row(OpenRows::isLikely, REVIEW));

    /** An open question, and one with choices. */
    static final List<Row> MIXED = List.of(new Row(
            it -> it.telling() && !it.isOther() && !it.otherCode() && it.found().score() >= 700, REVIEW));

    private OpenRows() {}

    private static boolean isVague(Grading it) {
        return !it.telling() && !it.sameCode();
    }

    /** Whether both ask the same of the matter, or their answers agree all the same. */
    private static boolean isOneKind(Grading it) {
        return !it.fires(Guard.KIND) || it.found().answer() >= AGREE;
    }

    private static boolean isShort(Grading it) {
        return !it.shares(3);
    }

    private static boolean hasStem(Grading it) {
        return it.found().score() >= LIKE_STEM;
    }

    private static boolean isLight(Grading it) {
        Traces traces = it.found().traces();
        return traces.light()
                && !traces.unlike()
                && it.found().score() >= (it.found().answer() >= 200 ? 450 : 500)
                && !it.fires(Guard.KIND)
                && !it.fires(Guard.EXTRA_NAME)
                && it.hasSamePoint();
    }

    private static boolean isLong(Grading it) {
        boolean answersAgree = it.found().answer() < 0 || it.found().answer() >= LIKE_STEM;
        return it.shares(LONG)
                && it.found().score() >= Grading.SAME
                && answersAgree
                && it.found().alignment().rest().size() == 1
                && !it.fires(Guard.EXTRA_NAME)
                && !it.fires(Guard.EXTRA_NUMBER);
    }

    private static boolean isOneCard(Grading it) {
        return isSameCard(it)
                && it.shares(LONG - 1)
                && it.found().score() >= LIKE_CARD
                && it.found().traces().common() >= 500
                && !it.fires(Guard.EXTRA_NAME);
    }

    private static boolean isQuiteLikely(Grading it) {
        return Likelihood.of(it.found()) >= QUITE_LIKELY;
    }

    private static boolean isSameCard(Grading it) {
        return it.found().traces().sameAnswer() && it.found().traces().telltale();
    }

    private static boolean isParaphrase(Grading it) {
        return it.found().answer() >= PARAPHRASED
                && Likelihood.of(it.found()) >= VERY_LIKELY
                && it.found().traces().telltale()
                && !it.found().traces().ownSubjects()
                && !it.fires(Guard.EXTRA_NAME);
    }

    private static boolean isLikely(Grading it) {
        return Likelihood.of(it.found()) >= LIKELY;
    }
}
