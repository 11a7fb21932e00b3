package io.github.questionlint.layout.parts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in front of a choice: its mark and its letter. */
public final class ChoiceMarks {
    /** {@code [x]} or {@code [ ]}, also with the backslashes of a formatter; group 1 is the sign. */
    public static final Pattern MARK = Pattern.compile("\\\\?\\[([ xX])\\\\?](?=\\s|$)");
    /** A letter from A to Z and what divides it from the text. */
    public static final Pattern LABEL =
            Pattern.compile("(?:([A-Z])[.)](?=\\s)|([A-Z])[、．：）]|（([A-Z])）|\\(([A-Z])\\)(?=\\s))\\s*");

    private ChoiceMarks() {}

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
