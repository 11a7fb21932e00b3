package io.github.questionlint.layout.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a question, by which questions are counted. {@link Numbering} knows more ways to number, which
 * say that a title is one but not which it is.
 *
 * @param style the word or letter before the number in lower case, and {@code #}; numbers of one style belong to one sequence
 * @param number the number
 * @param text the label as written
 */
public record QuestionNumber(String style, int number, String text) {
    private static final Pattern LABEL = Pattern.compile(
            "[#>*_\\s\\-\\[（(【]{0,12}(?:(\\p{IsHan}{1,4}|[\\p{L}&&[^\\p{IsHan}]]{1,12}|第)[ .#:№-]{0,3})?(\\d{1,4})[ *_]{0,2}([.．:：、)）\\]】。，]|[题題问問](?=\\W)|(?=\\s|$))");

    /** The number starts within as many UTF-16 units. */
    private static final int BEGIN = 40;

    /** What follows the dot where the number is but the first part of one, as in {@code 3.1} and {@code 3.b.} */
    private static final Pattern PART = Pattern.compile("\\d|[a-z][.)]");

    /** The label at the start of a line, after the marks of headings, lists, quotes and bold print. */
    public static Optional<QuestionNumber> of(String line) {
        Matcher label = mayHaveNumber(line) ? LABEL.matcher(line) : null;
        if (label == null || !label.lookingAt()) {
            return Optional.empty();
        }
        String word = label.group(1) == null ? "" : label.group(1).toLowerCase(Locale.ROOT);
        String end = label.group(3);
        boolean section = end.equals(".")
                && PART.matcher(line).region(label.end(), line.length()).lookingAt();
        if (section || word.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuestionNumber(
                word + "#", Integer.parseInt(label.group(2)), label.group().strip()));
    }

    /** A quick test that most lines fail. */
    private static boolean mayHaveNumber(String line) {
        for (int at = 0; at < Math.min(BEGIN, line.length()); at++) {
            if (line.charAt(at) >= '0' && line.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a word or letter is in front of the number, as in {@code Q12}. */
    public boolean hasWord() {
        return style.length() > 1;
    }

    /** Whether a mark is after the number, as in {@code Q12.}. */
    public boolean isClosed() {
        return !Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }
}
