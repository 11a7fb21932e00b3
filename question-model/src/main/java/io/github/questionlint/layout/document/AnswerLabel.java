package io.github.questionlint.layout.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that open an answer, in many languages. */
public final class AnswerLabel {
    private static final int LONGEST = 60;
    private static final String MARKS = "[\\s*_#>\\[【(（\\p{So}\\p{Sk}]*";
    private static final String COLON = "[*_\\]】)）\\s]*[:：]";
    private static final Pattern OPENING = Pattern.compile(
            "(?iU)" + MARKS + "(" + WordTable.anyOf("answer") + "|a)\\s*\\d{0,3}" + COLON + "\\s*[*_]*\\s*");
    private static final Pattern ALONE = Pattern.compile("(?iU)" + MARKS
            + "(?:(?:view|show|see|click|reveal|查看|点击|展开|показать|ver|voir)\\s?.{0,20})?(" + WordTable.anyOf("answer")
            + ")\\s*\\d{0,3}[^\\p{L}\\p{N}]*");

    private AnswerLabel() {}

    /** Whether a line begins with a word such as {@code Answer:}. */
    public static boolean opens(String line) {
        return OPENING.matcher(line).lookingAt();
    }

    /** Whether a text is such a word and nothing else, as the heading or summary over an answer is. */
    public static boolean isAlone(String text) {
        return text.length() <= LONGEST && ALONE.matcher(text).matches();
    }

    /** Where the text behind such a word begins, in a text that begins with one; 0 where none does. */
    public static int length(String text) {
        Matcher matcher = OPENING.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** The word that opens an answer at the begin of a text, in lower case; empty where none does. */
    public static String word(String text) {
        Matcher matcher = isAlone(text) ? ALONE.matcher(text) : OPENING.matcher(text);
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
