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

    /** The brackets and mathematical signs of a title, a gap in it, and the numbers of a stem in their order. */
    static String of(String title, List<Word> stem) {
        StringBuilder signs = new StringBuilder();
        NormalText.ofChoice(title)
                .chars()
                .filter(c -> BRACKETS.indexOf(c) >= 0 || c > 0x7F && Character.getType(c) == Character.MATH_SYMBOL)
                .forEach(signs::appendCodePoint);
        if (hasGap(title)) {
            signs.append(GAP);
        }
        stem.stream()
                .filter(word -> word.kind() == Word.Kind.NUMBER)
                .forEach(word -> signs.append(' ').append(word.text()));
        return signs.toString();
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
