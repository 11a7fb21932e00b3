package io.github.questionlint.data;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * A text for a parser that must never be handed half a character: snakeyaml-engine 3.0.1 fails if what it reads at once
 * ends between the two halves of an emoji.
 */
final class WholeCharacters extends Reader {
    private final String text;
    private int at;

    private WholeCharacters(String text) {
        this.text = text;
    }

    /** A reader of a text: each read ends after a whole character, if there is room for more than one half. */
    static Reader of(String text) {
        return text.codePoints().anyMatch(Character::isSupplementaryCodePoint)
                ? new WholeCharacters(text)
                : new StringReader(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (at >= text.length()) {
            return length == 0 ? 0 : -1;
        }
        int end = Math.min(text.length(), at + length);
        boolean half = end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        end -= half ? 1 : 0;
        text.getChars(at, end, buffer, offset);
        int count = end - at;
        at = end;
        return count;
    }

    @Override
    public void close() {
        at = text.length();
    }
}
