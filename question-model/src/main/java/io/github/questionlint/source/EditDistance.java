package io.github.questionlint.source;

import java.util.HashMap;
import java.util.Map;

/**
 * The edits between one word and others: letters added, lost, changed, or swapped with their neighbour. A column of the
 * table of edits is the bits of one number, so that a comparison takes a few steps for each letter: H. Hyyrö, "A
 * bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10 (2003).
 */
final class EditDistance {
    private static final int LONGEST = 64;

    private final int length;
    private final Map<Character, Long> places = new HashMap<>();

    /** Prepares a word of at most 64 UTF-16 units. */
    EditDistance(String word) {
        if (word.length() > LONGEST) {
            throw new IllegalArgumentException("more than 64 letters");
        }
        length = word.length();
        for (int at = 0; at < length; at++) {
            places.merge(word.charAt(at), 1L << at, (one, other) -> one | other);
        }
    }

    /** The number of edits that make another word of this one. */
    int to(String other) {
        if (length == 0) {
            return other.length();
        }
        long more = ~0L;
        long less = 0;
        long same = 0;
        long before = 0;
        int edits = length;
        for (int at = 0; at < other.length(); at++) {
            long here = places.getOrDefault(other.charAt(at), 0L);
            long swapped = ((~same & here) << 1) & before;
            same = (((here & more) + more) ^ more) | here | less | swapped;
            long up = less | ~(same | more);
            long down = more & same;
            edits += (int) ((up >>> (length - 1)) & 1) - (int) ((down >>> (length - 1)) & 1);
            long moved = (up << 1) | 1;
            more = (down << 1) | ~(same | moved);
            less = moved & same;
            before = here;
        }
        return edits;
    }
}
