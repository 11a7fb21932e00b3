package io.github.questionlint.exchange.site;

/**
 * A formula in a text.
 *
 * @param tex what is between its marks
 * @param display whether it is on lines of its own
 */
record Formula(String tex, boolean display) {
    /** The longest formula that is drawn; what is longer is shown as it is written. */
    static final int LONGEST = 2_000;

    /** As it was written. */
    String source() {
        String marks = display ? "$$" : "$";
        return marks + tex + marks;
    }
}
