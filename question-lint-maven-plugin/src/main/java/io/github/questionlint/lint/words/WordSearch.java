package io.github.questionlint.lint.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Finds out in one pass whether a text holds one of many words: it compares words only at two characters that one of
 * them starts with.
 */
public final class WordSearch {
    private static final int SEVEN_BITS = 0x7F;

    /** The words by the lowest seven bits of their first two characters; those of one character have any second one. */
    private final List<List<String>> begins =
            new ArrayList<>(Collections.nCopies((SEVEN_BITS + 1) * (SEVEN_BITS + 1), List.of()));

    /**
     * Builds the search.
     *
     * @param words the words; each has at least one character
     */
    public WordSearch(Collection<String> words) {
        for (String word : words) {
            for (int second = 0; second <= SEVEN_BITS; second++) {
                if (word.length() == 1 || second == (word.charAt(1) & SEVEN_BITS)) {
                    add(word, slot(word.charAt(0), (char) second));
                }
            }
        }
    }

    private void add(String word, int slot) {
        List<String> more = new ArrayList<>(begins.get(slot));
        more.add(word);
        begins.set(slot, more);
    }

    private static int slot(char first, char second) {
        return (first & SEVEN_BITS) << 7 | second & SEVEN_BITS;
    }

    /** Whether a text contains one of the words. */
    public boolean areIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            List<String> words = begins.get(slot(text.charAt(at), second));
            if (!words.isEmpty() && areAt(words, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areAt(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
