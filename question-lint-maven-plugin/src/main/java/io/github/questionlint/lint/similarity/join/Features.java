package io.github.questionlint.lint.similarity.join;

import io.github.questionlint.lint.similarity.text.Word;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/** The features of a text: a sorted set of hashes, so that equal sets are equal arrays. */
public final class Features implements Serializable {
    private static final long serialVersionUID = 1;

    /** No features. */
    public static final Features NONE = new Features();

    private final long[] tokens;

    private Features(long... tokens) {
        this.tokens = tokens;
    }

    /**
     * The words with meaning and, in scripts without spaces, every pair of neighbours; all words if none has meaning.
     *
     * @param group only texts of one group share hashes
     */
    public static Features ofTelling(String group, List<Word> words) {
        return of(group, words, words.stream().anyMatch(Word::tells));
    }

    /** All words, for choices and code, where "for" and "not" may matter. */
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

    /** The union of two sets. */
    public Features and(Features other) {
        if (tokens.length == 0 || other.tokens.length == 0) {
            return tokens.length == 0 ? other : this;
        }
        long[] both = Arrays.copyOf(tokens, tokens.length + other.tokens.length);
        System.arraycopy(other.tokens, 0, both, tokens.length, other.tokens.length);
        return of(both);
    }

    /** The hashes that fulfil a condition. */
    Features only(LongPredicate wanted) {
        return new Features(Arrays.stream(tokens).filter(wanted).toArray());
    }

    /** Whether a hash is in the set. */
    public boolean has(long token) {
        return Arrays.binarySearch(tokens, token) >= 0;
    }

    /** Whether both sets have a hash that fulfils a condition. */
    public boolean shares(Features other, LongPredicate wanted) {
        int i = 0;
        int j = 0;
        while (i < tokens.length && j < other.tokens.length) {
            long one = tokens[i];
            long two = other.tokens[j];
            if (one == two && wanted.test(one)) {
                return true;
            }
            i += one <= two ? 1 : 0;
            j += two <= one ? 1 : 0;
        }
        return false;
    }

    /** Whether all hashes of another set are in this one. */
    public boolean hasAll(Features other) {
        return Arrays.stream(other.tokens).allMatch(this::has);
    }

    /** The number of hashes. */
    public int size() {
        return tokens.length;
    }

    /** The hash at an index. */
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
