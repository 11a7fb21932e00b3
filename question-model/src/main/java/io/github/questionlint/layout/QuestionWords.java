package io.github.questionlint.layout;

import java.util.regex.Pattern;

/** Tells by its words whether a title asks something. */
final class QuestionWords {
    private static final Pattern MARK =
            Pattern.compile("[?？؟՞⸮\\u037E](?:[\\s)\\]）】*_`\"'”’」』》.。!！]|\\p{So}|\\p{Cf})*$");
    private static final Pattern MARK_INSIDE = Pattern.compile("[\\p{L}\\p{N})）`\"'”’」』*_][?？؟](?:\\s|[(（\\[])");
    private static final Pattern BEGIN = Pattern.compile("(?iU)^[¿¡\\s*_`]*" + Words.anyOf("begin") + "(?![\\p{L}])");
    private static final Pattern ANYWHERE = Pattern.compile("(?iU)" + Words.anyOf("anywhere") + "|[吗嗎呢][。.\\s]*$");

    private QuestionWords() {}

    /** Whether a text ends with a question mark. */
    static boolean endsWithMark(String text) {
        return MARK.matcher(text).find();
    }

    /** How sure it is that a title asks something: 0, 1 or between. */
    static double score(String title) {
        if (endsWithMark(title) || MARK_INSIDE.matcher(title).find()) {
            return 1;
        }
        if (ANYWHERE.matcher(title).find()) {
            return 0.9;
        }
        return BEGIN.matcher(title).find() ? 0.7 : 0;
    }
}
