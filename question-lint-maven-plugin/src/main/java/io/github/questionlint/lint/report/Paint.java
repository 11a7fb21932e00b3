package io.github.questionlint.lint.report;

import io.github.questionlint.lint.rule.Severity;

/**
 * Colours for a terminal, around texts that are escaped already.
 *
 * @param on whether there are colours; without them every text stays as it is
 */
record Paint(boolean on) {
    static final Paint NONE = new Paint(false);

    private static final String BOLD = "1";
    private static final String DIM = "2";

    /** In the colour of a severity, those of Maven itself. */
    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in("1;31", text);
            case WARNING -> in("1;33", text);
            default -> in("1;34", text);
        };
    }

    String bold(String text) {
        return in(BOLD, text);
    }

    String dim(String text) {
        return in(DIM, text);
    }

    private String in(String codes, String text) {
        return on && !text.isEmpty() ? "\u001b[" + codes + "m" + text + "\u001b[m" : text;
    }
}
