package io.github.questionlint.lint.similarity;

import io.github.questionlint.lint.similarity.Verdict.Grade;

/** The decision itself: what was compared, in; a grade, out. All numbers are thousandths. */
record Grading(Portrait one, Portrait other, Verdict found) {
    /** Marks, code: as of here they agree. */
    static final int AGREE = 600;

    private static final int SAME_CODE = 800;

    Grade grade() {
        if (one.hasChoices() && other.hasChoices()) {
            return one.trivial() && other.trivial() ? byStem() : byChoices();
        }
        return one.hasChoices() == other.hasChoices() ? open() : mixed();
    }

    /** Guards that no agreement elsewhere outweighs. */
    private boolean isOther() {
        return found.guards().contains(Guard.NUMBER)
                || found.guards().contains(Guard.SYMBOL)
                || found.guards().contains(Guard.NEGATION)
                || found.guards().contains(Guard.ANTONYM)
                || found.guards().contains(Guard.DIRECTION);
    }

    private boolean otherCode() {
        return found.shown() >= 0 && found.shown() < SAME_CODE;
    }

    private boolean sameCode() {
        return found.shown() >= SAME_CODE;
    }

    private boolean telling() {
        return one.telling() && other.telling();
    }

    private boolean isEqual() {
        return found.alignment().isEqual() && !found.alignment().shared().isEmpty();
    }

    /** Yes and no, true and false tell nothing: no word of the stem may differ. */
    private Grade byStem() {
        if (otherCode() || !(telling() || sameCode())) {
            return Grade.OTHER;
        }
        if (isEqual() && !isOther()) {
            return Grade.NEAR;
        }
        return found.score() >= 800 && !isOther() ? Grade.REVIEW : Grade.OTHER;
    }

    private Grade byChoices() {
        boolean alike = found.score() >= 400 && found.choices() >= 500 || found.score() >= 250 && found.choices() >= 900;
        boolean agree = found.right() < 0 || found.right() >= AGREE;
        if (otherCode()) {
            return alike && agree && found.score() >= 900 ? Grade.REVIEW : Grade.OTHER;
        }
        if (!alike) {
            return isEqual() && !isOther() && (telling() || sameCode()) ? Grade.REVIEW : Grade.OTHER;
        }
        if (isOther()) {
            return agree ? Grade.REVIEW : Grade.OTHER;
        }
        boolean substitution = found.guards().contains(Guard.SUBSTITUTION);
        if (agree && found.right() >= 0 || !substitution && found.choices() >= 800) {
            return Grade.NEAR;
        }
        return agree || found.score() >= 700 ? Grade.REVIEW : Grade.OTHER;
    }

    private Grade open() {
        boolean sameAnswer = found.answer() >= AGREE;
        if (otherCode()) {
            return Grade.OTHER;
        }
        if (!telling() && !sameCode()) {
            return sameAnswer && isEqual() ? Grade.NEAR : Grade.OTHER;
        }
        if (isOther()) {
            return sameAnswer || isEqual() || found.score() >= 800 ? Grade.REVIEW : Grade.OTHER;
        }
        boolean substitution = found.guards().contains(Guard.SUBSTITUTION);
        boolean kind = found.guards().contains(Guard.KIND);
        if (isEqual() && (!kind || found.alignment().shared().size() > 2)) {
            return Grade.NEAR;
        }
        if (!substitution && found.score() >= 750 && !kind) {
            return Grade.NEAR;
        }
        if (sameAnswer) {
            return Grade.NEAR;
        }
        return found.score() >= (substitution ? 650 : 500) ? Grade.REVIEW : Grade.OTHER;
    }

    /** One of them lacks its choices. */
    private Grade mixed() {
        return isEqual() && telling() && !isOther() && !otherCode() ? Grade.REVIEW : Grade.OTHER;
    }
}
