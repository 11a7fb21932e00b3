package io.github.questionlint.layout.words;

import java.util.regex.Pattern;

/** Recognises headings that are parts of a question, such as "Explanation" and "Other answers 2", in many languages. */
public final class PartLabel {
    private static final LabelWords PARTS = LabelWords.of("part");
    private static final LabelWords EXPLANATION = LabelWords.of("explanation");

    private static final Pattern OPENING =
            Pattern.compile("(?iU)[\\s*_(（\\[【]{0,8}" + WordTable.anyOf("explanation") + "[\\s*_)）\\]】]{0,8}[:：]");

    private PartLabel() {}

    /** Whether a heading names a part of the question above it. */
    public static boolean is(String heading) {
        return PARTS.are(heading) && !asksOfNumber(heading);
    }

    /** Whether a heading asks about a number, as in "Why 12?": of other labels, numbers say nothing. */
    private static boolean asksOfNumber(String heading) {
        return QuestionWords.endsWithMark(heading) && heading.chars().anyMatch(Character::isDigit);
    }

    /** Whether a line starts with a label such as "Explanation:". */
    public static boolean opensExplanation(String line) {
        return (line.indexOf(':') >= 0 || line.indexOf('：') >= 0)
                && OPENING.matcher(line).lookingAt();
    }

    /** Whether a heading says nothing but that an explanation follows. */
    public static boolean explains(String heading) {
        return EXPLANATION.are(heading) && !asksOfNumber(heading);
    }
}
