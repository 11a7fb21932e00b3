package io.github.questionlint.layout.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises headings that are parts of a question, such as "Explanation" and "Other answers 2", in many languages. */
public final class PartLabel {
    private static final int LONGEST = 40;
    private static final Set<String> WORDS = wordsOf("part");
    private static final Set<String> EXPLANATION = wordsOf("explanation");

    private PartLabel() {}

    private static Set<String> wordsOf(String kind) {
        return WordTable.of(kind).values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a heading names a part of the question above it. */
    public static boolean is(String heading) {
        return isAmong(WORDS, heading);
    }

    /** Whether a heading says nothing but that an explanation follows. */
    public static boolean explains(String heading) {
        return isAmong(EXPLANATION, heading);
    }

    private static boolean isAmong(Set<String> labels, String heading) {
        return heading.length() <= LONGEST && labels.contains(words(heading).toLowerCase(Locale.ROOT));
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
