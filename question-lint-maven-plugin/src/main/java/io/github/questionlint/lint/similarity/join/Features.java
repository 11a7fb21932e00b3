package io.github.questionlint.lint.similarity.join;

import io.github.questionlint.lint.similarity.text.Word;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/** A set of hashes, by which texts are compared; sorted, so that equal sets are equal arrays. */
public final class Features implements Serializable {
    private static final long serialVersionUID = 1;

    private final long[] tokens;

    private Features(long... tokens) {
        this.tokens = tokens;
    }

    /**
     * The words that tell, and of scripts without blanks every pair of neighbours, too; all words where none tells.
     *
     * @param group only texts of one group share hashes
     */
    public static Features ofTelling(String group, List<Word> words) {
        return of(group, words, words.stream().anyMatch(Word::tells));
    }

    /** All words, as of choices and code, in which "for" and "not" may be the point. */
    public static Features ofAll(String group, List<Word> words) {
        return of(group, words, false);
    }

    private static Features of(String group, List<Word> words, boolean tells) {
        long seed = Hash64.of(group);
        long[] tokens = new long[2 * words.size()];
        int count = 0;
        String before = "";
        for (Word word : words) {
            boolean counts = !tells || word.tells();
            boolean han = counts && word.kind() == Word.Kind.HAN;
            if (counts) {
                tokens[count++] = hash(seed, word.stem());
            }
            if (han && !before.isEmpty()) {
                tokens[count++] = hash(seed, before + word.stem());
            }
            before = han ? word.stem() : "";
        }
        return of(Arrays.copyOf(tokens, count));
    }

    /** A set of hashes. */
    static Features of(long... tokens) {
        long[] sorted = tokens.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) {
                sorted[count++] = sorted[at];
            }
        }
        return new Features(Arrays.copyOf(sorted, count));
    }

    /** The hash of a word in a group. */
    public static long hash(String group, String stem) {
        return hash(Hash64.of(group), stem);
    }

    private static long hash(long seed, String stem) {
        return Hash64.mix(Hash64.of(stem) ^ seed);
    }

    /** What is in both or in one of them. */
    public Features and(Features other) {
        long[] both = Arrays.copyOf(tokens, tokens.length + other.tokens.length);
        System.arraycopy(other.tokens, 0, both, tokens.length, other.tokens.length);
        return of(both);
    }

    /** Those that are wanted. */
    Features only(LongPredicate wanted) {
        return new Features(Arrays.stream(tokens).filter(wanted).toArray());
    }

    /** Whether a hash is among them. */
    public boolean has(long token) {
        return Arrays.binarySearch(tokens, token) >= 0;
    }

    /** How many there are. */
    public int size() {
        return tokens.length;
    }

    /** One of them, in their order. */
    public long get(int at) {
        return tokens[at];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features features && Arrays.equals(tokens, features.tokens);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(tokens);
    }
}
