package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
import io.github.questionlint.lint.similarity.text.Vocabulary;
import io.github.questionlint.lint.similarity.text.Word;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides a grade from the similarities of two questions. All numbers are thousandths. */
record Grading(QuestionFeatures one, QuestionFeatures other, Verdict found) {
    /** At or above this similarity, marks and answers count as agreeing. */
    static final int AGREE = 600;

    private static final int SAME_CODE = 800;
    private static final int SAME = 900;
    /** At or above this, code differs only by a slip or its layout. */
    private static final int EQUAL_CODE = 950;
    /** At or above this, choices are more likely reworded than different. */
    private static final int WORDED = 600;
    /** Below this, answers have hardly a word in common. */
    private static final int OTHER_ANSWER = 100;
    /** Guards that agreeing answers do not outweigh. */
    private static final Set<Guard> OTHER = EnumSet.of(
            Guard.NUMBER, Guard.SYMBOL, Guard.NEGATION, Guard.ANTONYM, Guard.DIRECTION, Guard.NAME, Guard.TOPIC);

    Grade grade() {
        if (one.hasChoices() && other.hasChoices()) {
            return one.trivial() && other.trivial() ? byStem() : byChoices();
        }
        return one.hasChoices() == other.hasChoices() ? open() : mixed();
    }

    private boolean isOther() {
        return !Collections.disjoint(found.guards(), OTHER);
    }

    private boolean fires(Guard guard) {
        return found.guards().contains(guard);
    }

    private boolean otherCode() {
        return found.shown() >= 0 && found.shown() < SAME_CODE;
    }

    private boolean sameCode() {
        return found.shown() >= SAME_CODE;
    }

    /** One word of the code differs: enough for it to do something else. */
    private boolean changedCode() {
        return found.shown() >= 0 && found.shown() < EQUAL_CODE;
    }

    private boolean telling() {
        return one.telling() && other.telling();
    }

    private boolean isEqual() {
        return found.alignment().isEqual() && !found.alignment().shared().isEmpty();
    }

    /** Trivial choices do not identify a question: no word of the stem may differ. */
    private Grade byStem() {
        if (otherCode() || isOther() || !(telling() || sameCode())) {
            return Grade.OTHER;
        }
        return isEqual() && !changedCode() ? Grade.NEAR : review(800);
    }

    private Grade review(int least) {
        return found.score() >= least ? Grade.REVIEW : Grade.OTHER;
    }

    private Grade byChoices() {
        boolean agree = found.right() < 0 || found.right() >= AGREE;
        if (otherCode()) {
            return areAlike() && agree ? review(SAME) : Grade.OTHER;
        }
        if (found.choices() >= SAME && found.right() >= SAME && !fires(Guard.NUMBER) && !fires(Guard.NAME)) {
            return found.score() >= 250 ? Grade.NEAR : Grade.REVIEW;
        }
        if (isOther()) {
            return areAlike() && agree ? Grade.REVIEW : Grade.OTHER;
        }
        if (changedCode() || fires(Guard.EXTRA_NAME) && found.choices() < SAME) {
            return areAlike() ? Grade.REVIEW : Grade.OTHER;
        }
        if (isEqual() && found.alignment().shared().size() > 2 && telling()) {
            return found.choices() >= 300 || agree ? Grade.NEAR : Grade.REVIEW;
        }
        return areAlike() ? byMarks(agree) : isEqual() && (telling() || sameCode()) ? Grade.REVIEW : Grade.OTHER;
    }

    private boolean areAlike() {
        return found.score() >= 400 && found.choices() >= 500 || found.score() >= 250 && found.choices() >= SAME;
    }

    private Grade byMarks(boolean agree) {
        boolean others = found.choices() >= SAME && found.right() < SAME && found.right() >= 0;
        if (others && fires(Guard.SUBSTITUTION)) {
            return review(700);
        }
        if (agree && found.right() >= 0) {
            return found.choices() >= WORDED || found.score() >= 700 ? Grade.NEAR : Grade.REVIEW;
        }
        if (found.choices() >= SAME_CODE && found.score() >= SAME) {
            return Grade.NEAR;
        }
        return agree ? Grade.REVIEW : review(700);
    }

    private Grade open() {
        boolean sameAnswer = found.answer() >= AGREE;
        if (otherCode()) {
            return Grade.OTHER;
        }
        if (!telling() && !sameCode()) {
            return !isEqual()
                    ? Grade.OTHER
                    : sameAnswer ? Grade.NEAR : found.answer() >= 400 ? Grade.REVIEW : Grade.OTHER;
        }
        if (isOther()) {
            return sameAnswer || isEqual() ? Grade.REVIEW : review(800);
        }
        return sameAnswer ? Grade.NEAR : byWords();
    }

    private Grade byWords() {
        boolean few = found.alignment().shared().size() <= 2;
        if (fires(Guard.KIND) && few) {
            return review(600);
        }
        boolean otherAnswer = found.answer() >= 0 && found.answer() < 200;
        if (isEqual()) {
            return (few || otherAnswer) && !hasSamePoint() || found.answer() >= 0 && found.answer() < OTHER_ANSWER
                    ? Grade.REVIEW
                    : Grade.NEAR;
        }
        if (fires(Guard.SUBSTITUTION)) {
            return isOtherTerm() ? Grade.OTHER : review(550);
        }
        return found.score() >= 700 && !few && !otherAnswer && !hasExtra() ? Grade.NEAR : review(500);
    }

    private boolean hasExtra() {
        return fires(Guard.EXTRA_NUMBER) || fires(Guard.EXTRA_NAME);
    }

    /** Whether the words with little meaning agree too; they do not in "what is X" and "what are the options of X". */
    private boolean hasSamePoint() {
        return pointed(one).equals(pointed(other));
    }

    private static Set<String> pointed(QuestionFeatures question) {
        return question.stem().stream()
                .map(Word::text)
                .filter(Vocabulary.POINTED::contains)
                .collect(Collectors.toSet());
    }

    /** In Chinese, one name replaced by another: "what is BERT", "what is GPT". */
    private boolean isOtherTerm() {
        boolean han = one.stem().stream().anyMatch(word -> word.kind() == Word.Kind.HAN);
        return han
                && hasTerm(found.alignment().first())
                && hasTerm(found.alignment().second());
    }

    private static boolean hasTerm(List<Word> words) {
        return words.stream().anyMatch(word -> word.kind() == Word.Kind.CONTENT);
    }

    /** One of the two has no choices. */
    private Grade mixed() {
        return telling() && !isOther() && !otherCode() ? review(700) : Grade.OTHER;
    }
}
