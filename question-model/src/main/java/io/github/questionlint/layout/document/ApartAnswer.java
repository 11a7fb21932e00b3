package io.github.questionlint.layout.document;

import io.github.questionlint.source.Span;

/**
 * An answer in a file that holds the answers of another file.
 *
 * @param chapter the heading above it, folded; empty where its number is enough to find its question
 * @param number the number or id of its question
 * @param key the letters of the right choices, where the answer is nothing but a key; otherwise empty
 * @param text its text as rendered
 * @param place its place
 */
public record ApartAnswer(String chapter, String number, String key, String text, Span place) {

    /** The same answer in no chapter. */
    ApartAnswer withoutChapter() {
        return new ApartAnswer("", number, key, text, place);
    }
}
