package io.github.questionlint.lint.similarity.judge;

import static io.github.questionlint.lint.similarity.judge.Grading.AGREE;
import static io.github.questionlint.lint.similarity.judge.Grading.SAME;
import static io.github.questionlint.lint.similarity.judge.Verdict.Grade.NEAR;
import static io.github.questionlint.lint.similarity.judge.Verdict.Grade.OTHER;
import static io.github.questionlint.lint.similarity.judge.Verdict.Grade.REVIEW;

import io.github.questionlint.lint.similarity.judge.Grading.Row;
import java.util.List;

/** How two questions with choices are graded. */
final class ChoiceRows {
    /** At or above this, choices are more likely reworded than different. */
    private static final int WORDED = 400;
    /** Below this, stems have hardly a telling word in common. */
    private static final int LIKE_STEM = 250;

    /** Below this, the same choices are more likely those of a series. */
    private static final int HALF = 500;

    private static final int MOST = 700;
    /** A stem of a series exchanges more of its words. */
    private static final int LIKE_SERIES = 540;
    /** So many words of a stem tell its question, in whatever order its names stand. */
    private static final int LONG = 15;
    /** So many different words of choices tell what a program does. */
    private static final int SENTENCES = 20;
    /** Stems that tell the same in a story of their own share a few words. */
    private static final int STORY = 150;

    static final List<Row> ALL = List.of(
            // the code moved into or out of a fence, or was renamed: choices and marks decide
            new Row(
                    it -> it.otherCode() && it.telling() && !it.isOther() && has(it, SAME, 800, 500) && isMoved(it),
                    NEAR),
            new Row(it -> it.otherCode() && !it.isOther() && isSurelyAroundCode(it), NEAR),
            new Row(it -> it.otherCode() && it.telling() && isSameAroundCode(it), REVIEW),
            // another picture, or a definition in place of a fragment, below a stem that points at it
            new Row(it -> it.otherCode() && has(it, AGREE, SAME, 500) && it.shares(4), REVIEW),
            // a long stem, or "what does this do" above choices that are sentences, with a program that was rewritten
            new Row(it -> it.otherCode() && isNearlySame(it), REVIEW),
            new Row(Grading::otherCode, OTHER),
            // a program that differs by its imports, and the same sentences about it
            new Row(it -> !it.telling() && it.changedCode() && !it.isOther() && isSaidTheSame(it), NEAR),
            // "what is the output" above programs that differ by a sign
            new Row(it -> !it.telling() && it.changedCode() && has(it, SAME, SAME, WORDED), REVIEW),
            new Row(it -> !it.telling() && it.changedCode(), OTHER),
            // the same choices and the same mark
            new Row(it -> isAnother(it) && has(it, MOST, SAME, LIKE_STEM), REVIEW),
            new Row(ChoiceRows::isAnother, OTHER),
            new Row(it -> has(it, SAME, SAME, LIKE_STEM) && !it.isOther() && isOneStem(it), NEAR),
            // "to run a job and minimize costs", "to minimize costs of a job": no way from one to the other
            new Row(it -> has(it, 880, SAME, WORDED) && it.isOther(Guard.DIRECTION) && isOneStem(it), NEAR),
            // "(not sure)" behind a stem; if it negated the question, other choices would be right
            new Row(it -> has(it, SAME, SAME, WORDED) && it.isOther(Guard.NEGATION) && isOneStem(it), NEAR),
            new Row(it -> has(it, SAME, SAME, 0), REVIEW),
            new Row(it -> it.isOther() && (has(it, 500, AGREE, WORDED) || isAnotherStory(it)), REVIEW),
            new Row(Grading::isOther, OTHER),
            new Row(it -> it.changedCode() && has(it, 500, AGREE, WORDED), REVIEW),
            new Row(Grading::changedCode, OTHER),
            new Row(it -> has(it, SAME, MOST, 800) && !it.fires(Guard.EXTRA_NAME) && !it.equal() && it.shares(6), NEAR),
            // the same right choice below another stem, the wrong ones partly rewritten
            new Row(it -> has(it, 200, SAME, 350) && isRewritten(it) && !sharesLittle(it), NEAR),
            new Row(it -> has(it, AGREE, SAME, LIKE_STEM) && isRewritten(it), NEAR),
            // the same stem; with other marks that is a conflict
            new Row(it -> it.equal() && it.shares(3) && it.telling() && isEdited(it) && !it.fires(Guard.ORDER), NEAR),
            new Row(it -> it.equal() && it.telling() && areSame(it) && it.hasOneOrder(), NEAR),
            new Row(it -> it.equal() && it.telling() && areEdited(it) && !it.fires(Guard.ORDER), NEAR),
            new Row(it -> it.equal() && it.shares(3) && areSame(it) && it.hasOneOrder(), NEAR),
            new Row(it -> it.equal() && it.sameCode() && isUnmarked(it, MOST, 0), NEAR),
            new Row(it -> it.equal() && (it.telling() || it.sameCode() || areSame(it)), REVIEW),
            new Row(it -> has(it, WORDED, AGREE, HALF) && it.found().choices() < SAME, NEAR),
            new Row(ChoiceRows::isAnotherStory, REVIEW),
            // one stem adds to the other, and the right choices are alike
            new Row(it -> it.oneSided() && has(it, 0, 350, 550), REVIEW),
            new Row(it -> has(it, 0, WORDED, 800) || has(it, WORDED, 300, 800), REVIEW),
            // one copy has no marks
            new Row(it -> isUnmarked(it, SAME, 500) || addsLittle(it) && isUnmarked(it, 800, 800), NEAR),
            new Row(it -> isUnmarked(it, AGREE, WORDED), REVIEW),
            new Row(it -> it.oneSided() && it.shares(5) && isUnmarked(it, Verdict.NONE, 800), REVIEW),
            // a gap, and the same sentence with the gap filled; nearly the same sentence with some choices exchanged
            new Row(it -> it.fillsGap() && hasSomeChoices(it), NEAR),
            new Row(it -> it.oneSided() && hasSomeChoices(it), REVIEW),
            new Row(it -> has(it, WORDED, 500, LIKE_STEM), REVIEW),
            // a remark behind a short stem, and all choices
            new Row(it -> it.oneSided() && it.found().choices() >= SAME && areSentences(it), REVIEW),
            // alike, with other marks; the same choices below a stem about something else are a series
            new Row(it -> isAlike(it) && (it.oneSided() || it.found().choices() < SAME), REVIEW));

    /** Yes and no, true and false: only the stem tells, and a series differs by one proposal. */
    static final List<Row> TRIVIAL = List.of(
            new Row(it -> it.otherCode() || it.isOther() || !it.telling() && !it.sameCode(), OTHER),
            new Row(it -> it.equal() && it.repeatsOthers(), OTHER),
            new Row(it -> it.equal() && (it.changedCode() || it.fires(Guard.ORDER)), REVIEW),
            new Row(Grading::equal, NEAR),
            new Row(
                    it -> it.oneSided()
                            && it.found().right() >= SAME
                            && it.found().score() >= AGREE,
                    REVIEW));

    private ChoiceRows() {}

    private static boolean has(Grading it, int choices, int right, int score) {
        return it.found().choices() >= choices
                && it.found().right() >= right
                && it.found().score() >= score;
    }

    /** Whether the stems differ by more than the word that a series exchanges. */
    private static boolean isOneStem(Grading it) {
        boolean reworded = it.shares(6) && it.found().score() >= WORDED
                || it.shares(4) && it.found().score() >= LIKE_SERIES;
        boolean inOrder = !it.fires(Guard.ORDER) || it.hasOneOrder() || it.shares(LONG);
        return it.equal() ? inOrder : it.oneSided() || reworded || it.differsByLetter();
    }

    private static boolean areSentences(Grading it) {
        return Math.min(it.one().choices().size(), it.other().choices().size()) >= SENTENCES;
    }

    private static boolean isNearlySame(Grading it) {
        return it.equal() && areSentences(it) && it.found().choices() >= MOST
                || it.shares(10) && has(it, WORDED, -1, MOST);
    }

    private static boolean isSaidTheSame(Grading it) {
        return has(it, SAME, SAME, WORDED) && !it.found().alignment().isSubstitution() && areSentences(it);
    }

    private static boolean addsLittle(Grading it) {
        return it.oneSided() || it.shares(10) && it.differsByLetter();
    }

    private static boolean isUnmarked(Grading it, int choices, int score) {
        return it.found().right() < 0
                && it.found().choices() >= choices
                && it.found().score() >= score;
    }

    /** Whether all but the code agrees, although the code is another one. */
    private static boolean isSameAroundCode(Grading it) {
        return has(it, 500, AGREE, 800)
                || has(it, SAME, AGREE, STORY)
                || it.equal() && it.found().choices() >= MOST;
    }

    /** Whether a stem that points at its choices has the same ones, whichever is marked. */
    private static boolean areSame(Grading it) {
        return it.found().choices() >= SAME && it.shares(2);
    }

    /** Whether the stem is long, or the code only moved, and the choices and marks leave no doubt. */
    private static boolean isSurelyAroundCode(Grading it) {
        boolean moved = it.one().shown().size() == 0 || it.other().shown().size() == 0;
        return it.telling() && has(it, 800, SAME, 800)
                || it.equal() && it.shares(6) && has(it, SAME, SAME, SAME)
                || moved && it.oneSided() && it.shares(4) && has(it, SAME, SAME, 500)
                || moved && it.telling() && it.equal() && it.shares(6) && isUnmarked(it, MOST, SAME);
    }

    private static boolean isRewritten(Grading it) {
        boolean same =
                it.shares(3) && it.found().choices() >= MOST && it.found().choices() < SAME;
        return (it.oneSided() || it.shares(4) || same) && !it.fires(Guard.EXTRA_NAME);
    }

    /** Whether each stem has words of its own and neither these nor the wrong choices agree for the most part. */
    private static boolean sharesLittle(Grading it) {
        return !it.oneSided()
                && !it.equal()
                && it.found().score() < WORDED
                && it.found().choices() < HALF;
    }

    /** Whether the right choice and others agree below a stem that tells it in its own way. */
    private static boolean isAnotherStory(Grading it) {
        boolean right = has(it, 450, SAME, STORY) || has(it, 650, 650, STORY);
        return right && it.telling() && it.found().score() < SAME && it.found().choices() < SAME;
    }

    private static boolean isAlike(Grading it) {
        return it.found().choices() >= 500 && it.found().score() >= WORDED;
    }

    private static boolean isAnother(Grading it) {
        return it.fires(Guard.NUMBER) || it.fires(Guard.NAME);
    }

    private static boolean isMoved(Grading it) {
        boolean onlyOne = it.one().shown().size() == 0 || it.other().shown().size() == 0;
        return onlyOne || it.found().shown() >= AGREE;
    }

    /** Whether the choices were reworded; other marks are a conflict only if the stem has its words in one order. */
    private static boolean isEdited(Grading it) {
        return it.found().right() < 0
                || it.found().right() >= AGREE
                || it.found().choices() >= 300 && it.hasOneOrder();
    }

    /** Whether most choices agree; all of them do in a series too, whose marks tell its questions apart. */
    private static boolean areEdited(Grading it) {
        boolean marked = it.found().right() < 0 || it.found().right() >= AGREE;
        return it.found().choices() >= AGREE && (it.found().choices() < SAME || marked);
    }

    private static boolean hasSomeChoices(Grading it) {
        return it.found().choices() >= LIKE_STEM
                && it.found().choices() < SAME
                && it.found().score() >= 500;
    }
}
