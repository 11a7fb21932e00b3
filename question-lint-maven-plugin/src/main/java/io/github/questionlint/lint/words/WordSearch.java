package io.github.questionlint.lint.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in one pass of which groups a text holds a word: it compares words only at two characters that one of them
 * starts with.
 */
public final class WordSearch {
    private static final int SEVEN_BITS = 0x7F;

    /** The words by the lowest seven bits of their first two characters; those of one character have any second one, or none. */
    private final @Nullable Entry[][] begins = new Entry[(SEVEN_BITS + 1) * (SEVEN_BITS + 1)][];

    /** The lowest six bits of the second characters by the lowest seven of the first: most pairs of a text are sorted out here. */
    private final long[] seconds = new long[SEVEN_BITS + 1];

    private final int groups;

    /** A word, and the groups that it is in. */
    private record Entry(String word, BitSet groups) {
        /** Whether the word is at a place of which the caller knows no more than a few bits of the first characters. */
        boolean isAt(char[] text, int at) {
            int length = word.length();
            if (length > text.length - at) {
                return false;
            }
            int same = 0;
            while (same < length && word.charAt(same) == text[at + same]) {
                same++;
            }
            return same == length;
        }
    }

    /**
     * Builds the search.
     *
     * @param groups the words of each group; a word has at least one character
     */
    public WordSearch(List<? extends Collection<String>> groups) {
        this.groups = groups.size();
        Map<String, BitSet> words = new TreeMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (String word : groups.get(group)) {
                words.computeIfAbsent(word, it -> new BitSet()).set(group);
            }
        }
        words.forEach((word, those) -> add(new Entry(word, those)));
    }

    private void add(Entry entry) {
        String word = entry.word();
        int first = word.charAt(0) & SEVEN_BITS;
        for (int second = 0; second <= SEVEN_BITS; second++) {
            if (word.length() == 1 || second == (word.charAt(1) & SEVEN_BITS)) {
                int slot = first << 7 | second;
                Entry[] before = begins[slot];
                Entry[] more = before == null ? new Entry[1] : Arrays.copyOf(before, before.length + 1);
                more[more.length - 1] = entry;
                begins[slot] = more;
                seconds[first] |= 1L << second;
            }
        }
    }

    /** The numbers of the groups of which a text contains a word, from 0. */
    public BitSet groupsIn(char... text) {
        BitSet found = new BitSet(groups);
        int second = 0;
        for (int at = text.length - 1; at >= 0; at--) {
            int first = text[at] & SEVEN_BITS;
            Entry[] entries = (seconds[first] >>> second & 1) == 0 ? null : begins[first << 7 | second];
            if (entries != null) {
                addThoseAt(entries, text, at, found);
            }
            second = first;
        }
        return found;
    }

    private static void addThoseAt(Entry[] entries, char[] text, int at, BitSet found) {
        for (Entry entry : entries) {
            if (entry.isAt(text, at)) {
                found.or(entry.groups());
            }
        }
    }
}
