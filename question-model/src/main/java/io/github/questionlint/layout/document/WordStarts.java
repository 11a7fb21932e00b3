package io.github.questionlint.layout.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the words of some kinds start: a quick test, before a pattern of hundreds of words, that most texts fail. */
final class WordStarts {
    private static final String MARKS = "*_#>[【(（";

    /** The first two characters of words, without case; of a short word all of it. */
    private final Set<String> starts = new HashSet<>();

    private WordStarts() {}

    /**
     * The starts of words.
     *
     * @param kinds the kinds of words of {@link WordTable}
     * @param more one further word; empty for none
     */
    static WordStarts of(List<String> kinds, String more) {
        WordStarts words = new WordStarts();
        for (String kind : kinds) {
            WordTable.spellings(kind).forEach(words::add);
        }
        if (!more.isEmpty()) {
            words.add(more);
        }
        return words;
    }

    private void add(String word) {
        starts.add(folded(word, 0, Math.min(2, word.length())));
    }

    /** Whether one of the words may be at the start of a text, after marks of Markdown, brackets, signs and white space. */
    boolean mayOpen(String text) {
        int at = 0;
        while (at < text.length()) {
            if (starts.contains(folded(text, at, at + 1))
                    || at + 1 < text.length() && starts.contains(folded(text, at, at + 2))) {
                return true;
            }
            int c = text.codePointAt(at);
            if (!isMark(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return MARKS.indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL;
    }

    private static String folded(String text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(at))));
        }
        return folded.toString();
    }
}
