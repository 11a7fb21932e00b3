package io.github.questionlint.layout.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** How the words of some kinds start: a quick test, before a pattern of hundreds of words, that most texts fail. */
final class WordStarts {
    /** The last one is what makes a sign a coloured one. */
    private static final String MARKS = "*_#>[【(（\uFE0F";
    /** How many characters of a word are compared. */
    private static final int LONGEST = 3;

    /** The first characters of words, without case, as numbers in order; of a short word all of it. */
    private final long[] starts;
    /** The first of those characters. */
    private final BitSet firsts = new BitSet();

    private WordStarts(long[] starts, List<String> words) {
        this.starts = starts;
        words.forEach(word -> firsts.set(folded(word.charAt(0))));
    }

    /**
     * The starts of words.
     *
     * @param kinds the kinds of words of {@link WordTable}
     * @param more one further word; empty for none
     */
    static WordStarts of(List<String> kinds, String more) {
        List<String> words = Stream.concat(kinds.stream().flatMap(WordTable::spellings), Stream.of(more))
                .filter(word -> !word.isEmpty())
                .toList();
        long[] starts =
                words.stream().mapToLong(WordStarts::start).sorted().distinct().toArray();
        return new WordStarts(starts, words);
    }

    private static long start(String word) {
        long start = 0;
        for (int at = 0; at < Math.min(LONGEST, word.length()); at++) {
            start = start << 16 | folded(word.charAt(at));
        }
        return start;
    }

    /** Whether one of the words may be at the start of a text, after marks of Markdown, brackets, signs and white space. */
    boolean mayOpen(String text) {
        return mayOpen(text, false);
    }

    /** The same for a text of which only the beginning is known. */
    boolean mayOpenMore(String begin) {
        return mayOpen(begin, true);
    }

    private boolean mayOpen(String text, boolean more) {
        int at = 0;
        while (at < text.length()) {
            if (isStart(text, at) || more && at + LONGEST > text.length()) {
                return true;
            }
            int c = text.codePointAt(at);
            if (!isMark(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return more;
    }

    private boolean isStart(String text, int at) {
        if (!firsts.get(folded(text.charAt(at)))) {
            return false;
        }
        long start = 0;
        int end = Math.min(text.length(), at + LONGEST);
        for (int next = at; next < end; next++) {
            start = start << 16 | folded(text.charAt(next));
            if (Arrays.binarySearch(starts, start) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first character of a text that is no such mark; its length without one. */
    static int skipMarks(String text) {
        int at = 0;
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isMark(int c) {
        if (Character.isLetterOrDigit(c)) {
            return false;
        }
        int type = Character.getType(c);
        return MARKS.indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL;
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
