package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.lint.similarity.text.Word;
import io.github.questionlint.source.Characters;
import java.util.List;
import java.util.stream.IntStream;

/** What is no word and yet makes a question another one: brackets, numbers, and code as it is spelled. */
final class Signs {
    private static final String BRACKETS = "[]{}<>|";
    private static final String QUOTES = "'\"`;";

    /** Operators before a variable, as in "*p" and "&p"; inside of a text they are rather punctuation. */
    private static final String PREFIXES = "*&!~";

    private static final char GAP = '_';

    private Signs() {}

    /**
     * The brackets of a title, a gap in it, the mathematical signs and the numbers of a stem in their order, and its
     * operators before a word; next to mathematical signs also single letters.
     *
     * @param text the stem as text
     * @param stem the words of the stem
     */
    static String of(String title, String text, List<Word> stem) {
        StringBuilder signs = new StringBuilder();
        if (holdsAny(title, BRACKETS) || !Characters.isAscii(title)) {
            NormalText.ofChoice(title)
                    .chars()
                    .filter(c -> BRACKETS.indexOf(c) >= 0)
                    .forEach(signs::appendCodePoint);
        }
        if (hasGap(title)) {
            signs.append(GAP);
        }
        boolean formula = !Characters.isAscii(text) && text.chars().anyMatch(Signs::isMath);
        if (formula) {
            text.chars().filter(Signs::isMath).forEach(signs::appendCodePoint);
        }
        if (holdsAny(text, PREFIXES)) {
            IntStream.range(0, text.length())
                    .filter(at -> isPrefix(text, at))
                    .forEach(at -> signs.append(text.charAt(at)));
        }
        for (Word word : stem) {
            if (word.kind() == Word.Kind.NUMBER || formula && word.text().length() == 1) {
                signs.append(' ').append(word.text());
            }
        }
        return signs.toString();
    }

    private static boolean holdsAny(String text, String signs) {
        for (int at = 0; at < signs.length(); at++) {
            if (text.indexOf(signs.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the signs of two questions are different, and those of one are a formula. */
    static boolean areOtherFormulas(String one, String other) {
        return !one.equals(other) && (one + other).chars().anyMatch(Signs::isMath);
    }

    private static boolean isMath(int c) {
        return c > 0x7F && Character.getType(c) == Character.MATH_SYMBOL;
    }

    /** Whether a word starts with an operator and ends without it: the latter would be emphasis. */
    private static boolean isPrefix(String text, int at) {
        return PREFIXES.indexOf(text.charAt(at)) >= 0
                && (at == 0 || " (".indexOf(text.charAt(at - 1)) >= 0)
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && !text.startsWith(text.substring(at, at + 1), endOfWord(text, at + 1));
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean hasGap(String title) {
        return title.contains("[...]") || title.contains("[…]") || title.contains("___");
    }

    /** Whether the signs are those of a title with a gap. */
    static boolean isGap(String signs) {
        return signs.indexOf(GAP) >= 0;
    }

    /** Code without spaces, quotes, semicolons and comments to the end of a line. */
    static String squeezed(String code) {
        StringBuilder squeezed = new StringBuilder(code.length());
        for (String line : code.split("\n", -1)) {
            int comment = line.indexOf("//");
            int end = comment < 0 || line.startsWith(":", comment - 1) ? line.length() : comment;
            for (int at = 0; at < end; at++) {
                char c = line.charAt(at);
                if (!Character.isWhitespace(c) && QUOTES.indexOf(c) < 0) {
                    squeezed.append(c);
                }
            }
        }
        return squeezed.toString();
    }
}
