package io.github.questionlint.layout.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of one kind of label in many languages.
 *
 * @param all the words, in lower case
 */
public record LabelWords(Set<String> all) {
    private static final int LONGEST = 40;

    public LabelWords {
        all = Set.copyOf(all);
    }

    /** The words of a kind of {@link WordTable}. */
    public static LabelWords of(String kind) {
        return new LabelWords(WordTable.of(kind).values().stream()
                .flatMap(List::stream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }

    /** Whether a line or heading says nothing else; signs and numbers in it say nothing. */
    public boolean are(String line) {
        return line.length() <= LONGEST && all.contains(letters(line).toLowerCase(Locale.ROOT));
    }

    /** The letters of a text, with one space for what is between them. */
    static String letters(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean letter = Character.isLetter(c);
            if (letter) {
                words.append(gap && !words.isEmpty() ? " " : "").appendCodePoint(c);
            }
            gap = !letter;
        }
        return words.toString();
    }
}
