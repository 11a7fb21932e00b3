package io.github.questionlint.layout.choices;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in front of a choice: its mark and its letter. */
public final class ChoiceMarks {
    /** {@code [x]} or {@code [ ]}, also with the backslashes of a formatter; group 1 is the sign. */
    public static final Pattern MARK = Pattern.compile("\\\\?\\[([ xX])\\\\?](?=\\s|$)");
    /** The same, or with a sign of a right choice. */
    static final Pattern TICKED = Pattern.compile("\\\\?\\[([ xX" + Ticks.RIGHT + "])\\uFE0F?\\\\?](?=\\s|$)");
    /**
     * The same as {@link #MARK}, or with the weight of the choice: {@code [x 50%]}, {@code [-25%]}; groups 1 and 2 are the
     * sign, 3 the weight.
     */
    public static final Pattern WEIGHED =
            Pattern.compile("\\\\?\\[(?:([ xX])|([xX]?) ?(-?(?:100|[0-9]{1,2}(?:\\.[0-9]{1,5})?))%)\\\\?](?=\\s|$)");
    /** Another sign in brackets, so that nobody knows what the mark says. */
    static final Pattern ODD = Pattern.compile("\\[[^\\[\\]\\n]{0,3}](?![(\\[:])|［[^］\\n]{0,2}］|【[^】\\n]{0,2}】");
    /** The same where marks may have weights: also a percentage that is none. */
    public static final Pattern ODD_WEIGHED = Pattern.compile(ODD.pattern() + "|\\[[^\\[\\]\\n]{0,16}%](?=\\s|$)");

    /** A letter from A to Z and what divides it from the text. */
    public static final Pattern LABEL =
            Pattern.compile("(?:([A-Z])[.)](?=\\s)|([A-Z])[、．：）]|（([A-Z])）|\\(([A-Z])\\)(?=\\s))\\s*");

    /** The length of a mark as most are written. */
    static final int USUAL_LENGTH = 3;

    private ChoiceMarks() {}

    /** Whether the mark at an index is {@code [x]} or {@code [ ]} with a space behind it: most are, and need no pattern. */
    static boolean isUsual(String text, int at, int end) {
        return at + USUAL_LENGTH < end
                && text.charAt(at) == '['
                && " xX".indexOf(text.charAt(at + 1)) >= 0
                && text.startsWith("] ", at + 2);
    }

    /** Whether there may be a {@link #LABEL} at an index: a quick test that most texts fail. */
    static boolean mayBeLabel(String text, int at, int end) {
        if (at + 1 >= end) {
            return false;
        }
        char c = text.charAt(at);
        return c == '(' || c == '（' || c >= 'A' && c <= 'Z' && ".)、．：）".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Whether a mark that was found says that the choice is right. */
    public static boolean isRight(Matcher mark) {
        String sign = mark.group(1) == null && mark.groupCount() > 1 ? mark.group(2) : mark.group(1);
        return !sign.isBlank();
    }

    /** The weight in a mark of the pattern {@link #WEIGHED}. */
    public static Optional<BigDecimal> weight(Matcher mark) {
        return mark.groupCount() < 3
                ? Optional.empty()
                : Optional.ofNullable(mark.group(3)).map(BigDecimal::new);
    }

    /** The letter of a label that was found. */
    public static String letter(Matcher label) {
        for (int group = 1; group <= label.groupCount(); group++) {
            if (label.group(group) != null) {
                return label.group(group);
            }
        }
        return "";
    }
}
