package io.github.questionlint.layout.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises headings that are parts of a question, such as "Explanation" and "Other answers 2", in many languages. */
public final class PartLabel {
    private static final int LONGEST = 40;
    private static final Set<String> WORDS =
            WordTable.of("part").values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private PartLabel() {}

    /** Whether a heading names a part of the question above it. */
    public static boolean is(String heading) {
        return heading.length() <= LONGEST && WORDS.contains(words(heading).toLowerCase(Locale.ROOT));
    }

    /** The letters of a text, with one space for what is between them. */
    static String words(String text) {
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
