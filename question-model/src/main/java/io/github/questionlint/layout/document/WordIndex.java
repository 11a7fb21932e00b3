package io.github.questionlint.layout.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Searches a text for hundreds of words at once: only those are compared whose first two characters are there. */
final class WordIndex {
    private final Map<Integer, List<String>> words = new HashMap<>();

    private WordIndex() {}

    /** An index of words that are not empty. */
    static WordIndex of(Stream<String> words) {
        WordIndex index = new WordIndex();
        words.map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(word -> index.words
                        .computeIfAbsent(
                                word.length() == 1 ? word.charAt(0) : key(word, 0), unused -> new ArrayList<>())
                        .add(word));
        return index;
    }

    private static int key(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    /** Whether one of the words is anywhere in a text in lower case. */
    boolean anyIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (anyAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words is at an index of a text in lower case. */
    boolean anyAt(String text, int at) {
        boolean pair = at + 1 < text.length();
        return at < text.length()
                && (words.containsKey((int) text.charAt(at)) || pair && startsWith(text, at, key(text, at)));
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
