package io.github.questionlint.layout.document;

/**
 * An answer that is apart from its question, which it names by a number.
 *
 * @param number the number of the question
 * @param key the letters of the right choices, where the answer is a key; otherwise empty
 * @param start the start of the answer with its number
 * @param textStart the start of its text
 * @param end its end, exclusive
 */
public record FarAnswer(int number, String key, int start, int textStart, int end) {
    /** Whether it is a key, perhaps with a reason. */
    public boolean isKey() {
        return !key.isEmpty();
    }

    /** Whether it has a text of its own: an answer in words, or the reason of a key. */
    public boolean hasText() {
        return !isKey() || textStart > start;
    }
}
