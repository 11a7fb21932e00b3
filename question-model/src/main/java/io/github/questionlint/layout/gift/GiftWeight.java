package io.github.questionlint.layout.gift;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of the marks an answer gives, as in {@code %50%}.
 *
 * @param percent from -100 to 100; 0 where nothing is written
 * @param end the offset after it
 * @param isWritten whether there is one
 */
record GiftWeight(double percent, int end, boolean isWritten) {
    private static final Pattern WRITTEN = Pattern.compile("%(-?\\d{1,3}(?:\\.\\d{0,9})?)%");
    /** The grades that Moodle knows, in percent; it refuses others ("Error if grade not listed"). */
    private static final double[] GRADES = {
        100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111,
        10, 5, 0
    };

    private static final double NEAR = 0.001;

    /** The weight at an offset. */
    static GiftWeight at(String text, int start, int limit) {
        Matcher matcher = WRITTEN.matcher(text).region(start, limit);
        return matcher.lookingAt()
                ? new GiftWeight(Double.parseDouble(matcher.group(1)), matcher.end(), true)
                : new GiftWeight(0, start, false);
    }

    /** Whether Moodle knows it. */
    boolean isKnown() {
        return Math.abs(Math.abs(percent) - nearest()) < NEAR;
    }

    /** The grade that is nearest, without its sign. */
    double nearest() {
        double best = GRADES[0];
        for (double grade : GRADES) {
            best = Math.abs(grade - Math.abs(percent)) < Math.abs(best - Math.abs(percent)) ? grade : best;
        }
        return best;
    }
}
