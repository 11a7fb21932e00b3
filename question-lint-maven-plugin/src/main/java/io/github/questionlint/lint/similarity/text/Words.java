package io.github.questionlint.lint.similarity.text;

import io.github.questionlint.lint.similarity.text.Word.Kind;
import io.github.questionlint.source.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits normalised text into words: letters and digits, each character of a script without spaces, and operators.
 * Linear in the length of the text.
 */
public final class Words {
    private static final String SYMBOLS = "=<>!&|*/%^~@$+#-";
    private static final String AROUND = "_'";
    /** On their own, these are more often punctuation than operators. */
    private static final String PUNCTUATION = "-/*&!#@$~+";

    /** Few different words make up most of a bank: what is known of them, by a part of their hash. Any may be replaced. */
    private static final @Nullable Known[] KNOWN = new Known[1 << 12];

    /** The most characters of a word that is kept, so that nothing large is. */
    private static final int LONGEST_KNOWN = 24;

    private final String text;
    private final List<Word> words = new ArrayList<>();

    /** What a word as written is; null if nothing is left of it. */
    private record Known(String written, @Nullable Word word) {}

    private Words(String text) {
        this.text = text;
    }

    /** The words of a text that {@link NormalText} has made. */
    public static List<Word> of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            at = words.take(at);
        }
        return List.copyOf(words.words);
    }

    private int take(int at) {
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        if (Characters.isUnspaced(c)) {
            String han = text.substring(at, next);
            words.add(new Word(
                    han, Vocabulary.canonical(han), Vocabulary.role(han) == Kind.NEGATION ? Kind.NEGATION : Kind.HAN));
            return next;
        }
        if (Character.isLetterOrDigit(c) || c == '_') {
            return takeWord(at);
        }
        return SYMBOLS.indexOf(c) >= 0 ? takeSymbol(at) : next;
    }

    private int takeWord(int start) {
        int end = start;
        boolean digits = false;
        while (end < text.length() && isPart(end)) {
            int c = text.codePointAt(end);
            digits |= Character.isDigit(c);
            end += Character.charCount(c);
        }
        if (end < text.length() && (text.startsWith("++", end) || text.charAt(end) == '#')) {
            end += text.charAt(end) == '#' ? 1 : 2;
        }
        Word word = word(start, end, digits);
        if (word != null) {
            words.add(word);
        }
        return end;
    }

    private @Nullable Word word(int start, int end, boolean digits) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int slot = (hash ^ hash >>> 12) & KNOWN.length - 1;
        Known known = KNOWN[slot];
        if (known == null || known.written().length() != end - start || !text.startsWith(known.written(), start)) {
            String written = text.substring(start, end);
            known = new Known(written, word(stripped(written), digits));
            if (end - start <= LONGEST_KNOWN) {
                KNOWN[slot] = known;
            }
        }
        return known.word();
    }

    private static @Nullable Word word(String word, boolean digits) {
        if (word.isEmpty()) {
            return null;
        }
        Kind kind = digits ? Kind.NUMBER : Vocabulary.role(word);
        String stem = kind == Kind.CONTENT ? Vocabulary.canonical(Suffixes.without(word)) : word;
        return new Word(word, stem, kind);
    }

    private boolean isPart(int at) {
        int c = text.codePointAt(at);
        if (c >= 'a' && c <= 'z' || c == '\'' || Character.isUnicodeIdentifierPart(c) && !Characters.isUnspaced(c)) {
            return true;
        }
        boolean decimal = c == '.' && at > 0 && at + 1 < text.length();
        return decimal && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    /** Without "'s", quotes and underscores around it. */
    private static String stripped(String word) {
        int start = 0;
        int end = word.endsWith("'s") ? word.length() - 2 : word.length();
        while (start < end && AROUND.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end).replace("'", "");
    }

    private int takeSymbol(int start) {
        int end = start;
        while (end < text.length() && SYMBOLS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String symbol = text.substring(start, end);
        boolean rule = symbol.length() > 2 && symbol.chars().allMatch(c -> c == '*' || c == '-');
        if (!rule && (symbol.length() > 1 || PUNCTUATION.indexOf(symbol.charAt(0)) < 0)) {
            words.add(new Word(symbol, symbol, Kind.SYMBOL));
        }
        return end;
    }
}
