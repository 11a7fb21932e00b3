package io.github.questionlint.layout.words;

import java.util.stream.Stream;

/**
 * The places in a text where a word for an answer may start: a quick search, so that a pattern of hundreds of words is run
 * only there.
 */
public final class AnswerWords {
    private static final WordIndex WORDS = WordIndex.of(
            Stream.of("answer", "key").flatMap(WordTable::spellings).map(AnswerWords::folded));

    private final String text;

    private AnswerWords(String text) {
        this.text = text;
    }

    /** The places in a text. */
    public static AnswerWords in(String text) {
        return new AnswerWords(folded(text));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return next(0) < 0;
    }

    /** The first place at an index or after it; -1 without one. */
    public int next(int from) {
        int at = from;
        while (at < text.length() && !WORDS.anyAt(text, at)) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    /** Without case, each letter on its own, as a pattern compares them. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(at))));
        }
        return folded.toString();
    }
}
