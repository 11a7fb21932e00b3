package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Folding;
import java.util.ArrayList;
import java.util.List;

/** Text as a reader perceives it, whatever its case, width, spaces and decoration. */
public final class Prose {
    private Prose() {}

    /**
     * A text folded for comparison with word lists: NFKC, lower case, single spaces and none beside Han, only letters
     * and digits at both ends.
     */
    public static String folded(String text) {
        String joined = Folding.withoutSpacesAtHan(Folding.singleSpaces(Folding.lower(text)));
        return Folding.trimmed(joined, c -> !Character.isLetterOrDigit(c));
    }

    /** The words of a text, folded; every Han character is one. */
    public static List<String> words(String text) {
        String folded = folded(text);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = wordEnd(folded, at);
            if (end > at) {
                words.add(folded.substring(at, end));
            }
            at = Math.max(end, at + Character.charCount(folded.codePointAt(at)));
        }
        return words;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c) || Characters.isHan(c) && at > start) {
                return at;
            }
            at += Character.charCount(c);
            if (Characters.isHan(c)) {
                return at;
            }
        }
        return at;
    }

    /** The sentences of a text, each with its final mark; a line end ends a sentence too. */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (endsSentence(text, at)) {
                add(sentences, text.substring(start, at + 1));
                start = at + 1;
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        boolean words = sentence.codePoints().anyMatch(Character::isLetterOrDigit);
        if (words) {
            sentences.add(sentence.strip());
        }
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return "。！？!?\n".indexOf(c) >= 0 || c == '.' && last;
    }

    /** Whether a text renders as nothing. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Characters.isHidden(c));
    }
}
