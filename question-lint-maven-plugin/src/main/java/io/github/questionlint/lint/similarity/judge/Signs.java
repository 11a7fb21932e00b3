package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.lint.similarity.text.Word;
import java.util.List;

/** What is no word and yet makes a question another one: brackets, numbers, and code as it is spelled. */
final class Signs {
    private static final String BRACKETS = "[]{}<>|";
    private static final String QUOTES = "'\"`;";

    private static final char GAP = '_';

    private Signs() {}

    /**
     * The brackets of a title, a gap in it, and the mathematical signs and the numbers of a stem in their order; next
     * to such signs also single letters.
     *
     * @param text the stem as text
     * @param stem the words of the stem
     */
    static String of(String title, String text, List<Word> stem) {
        StringBuilder signs = new StringBuilder();
        NormalText.ofChoice(title).chars().filter(c -> BRACKETS.indexOf(c) >= 0).forEach(signs::appendCodePoint);
        if (hasGap(title)) {
            signs.append(GAP);
        }
        boolean formula = text.chars().anyMatch(Signs::isMath);
        text.chars().filter(Signs::isMath).forEach(signs::appendCodePoint);
        stem.stream()
                .filter(word -> word.kind() == Word.Kind.NUMBER
                        || formula && word.text().length() == 1)
                .forEach(word -> signs.append(' ').append(word.text()));
        return signs.toString();
    }

    /** Whether the signs of two questions are different, and those of one are a formula. */
    static boolean areOtherFormulas(String one, String other) {
        return !one.equals(other) && (one + other).chars().anyMatch(Signs::isMath);
    }

    private static boolean isMath(int c) {
        return c > 0x7F && Character.getType(c) == Character.MATH_SYMBOL;
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
            String program = comment < 0 || line.startsWith(":", comment - 1) ? line : line.substring(0, comment);
            program.chars()
                    .filter(c -> !Character.isWhitespace(c) && QUOTES.indexOf(c) < 0)
                    .forEach(squeezed::appendCodePoint);
        }
        return squeezed.toString();
    }
}
