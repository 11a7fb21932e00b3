package io.github.questionlint.layout.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Searches a text for hundreds of words at once: only those are compared whose first two characters are there. */
public final class WordIndex {
    private static final int BITS = 1 << 14;

    private final Map<Integer, List<String>> words = new HashMap<>();
    /** A bit for each first character of a word of one, and for each first two of the others: most texts have none. */
    private final long[] filter = new long[BITS / Long.SIZE];

    private WordIndex() {}

    /** An index of words that are not empty. */
    public static WordIndex of(Stream<String> words) {
        WordIndex index = new WordIndex();
        words.map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(index::add);
        return index;
    }

    private void add(String word) {
        int key = word.length() == 1 ? word.charAt(0) : key(word, 0);
        words.computeIfAbsent(key, unused -> new ArrayList<>()).add(word);
        filter[bit(key) / Long.SIZE] |= 1L << bit(key);
    }

    private static int bit(int key) {
        return (key ^ key >>> 11) & BITS - 1;
    }

    private boolean mayHave(int key) {
        return (filter[bit(key) / Long.SIZE] >>> bit(key) & 1) != 0;
    }

    private static int key(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    /** Whether one of the words is anywhere in a text in lower case. */
    public boolean anyIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (anyAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words is at an index of a text in lower case. */
    boolean anyAt(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        int first = text.charAt(at);
        return mayHave(first) && words.containsKey(first)
                || at + 1 < text.length() && mayHave(key(text, at)) && startsWith(text, at, key(text, at));
    }

    private boolean startsWith(String text, int at, int key) {
        List<String> found = words.get(key);
        if (found != null) {
            for (String word : found) {
                if (text.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
