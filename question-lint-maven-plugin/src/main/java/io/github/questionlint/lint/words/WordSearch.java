package io.github.questionlint.lint.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Finds out in one pass of which groups a text holds a word: it compares words only at two characters that one of them
 * starts with.
 */
public final class WordSearch {
    private static final int SEVEN_BITS = 0x7F;

    /** The words by the lowest seven bits of their first two characters; those of one character have any second one. */
    private final List<List<Entry>> begins =
            new ArrayList<>(Collections.nCopies((SEVEN_BITS + 1) * (SEVEN_BITS + 1), List.of()));

    private record Entry(String word, int group) {}

    /**
     * Builds the search.
     *
     * @param groups the words of each group; a word has at least one character
     */
    public WordSearch(List<? extends Collection<String>> groups) {
        for (int group = 0; group < groups.size(); group++) {
            for (String word : groups.get(group)) {
                add(new Entry(word, group));
            }
        }
    }

    private void add(Entry entry) {
        String word = entry.word();
        for (int second = 0; second <= SEVEN_BITS; second++) {
            if (word.length() == 1 || second == (word.charAt(1) & SEVEN_BITS)) {
                int slot = slot(word.charAt(0), (char) second);
                List<Entry> more = new ArrayList<>(begins.get(slot));
                more.add(entry);
                begins.set(slot, more);
            }
        }
    }

    private static int slot(char first, char second) {
        return (first & SEVEN_BITS) << 7 | second & SEVEN_BITS;
    }

    /** The numbers of the groups of which a text contains a word, from 0. */
    public BitSet groupsIn(String text) {
        BitSet groups = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            List<Entry> entries = begins.get(slot(text.charAt(at), second));
            if (!entries.isEmpty()) {
                addThoseAt(entries, text, at, groups);
            }
        }
        return groups;
    }

    private static void addThoseAt(List<Entry> entries, String text, int at, BitSet groups) {
        for (Entry entry : entries) {
            if (!groups.get(entry.group()) && text.startsWith(entry.word(), at)) {
                groups.set(entry.group());
            }
        }
    }
}
