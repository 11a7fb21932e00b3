package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Alphabet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The letters of a key that stands alone, such as {@code ABD} or {@code ②}. */
final class KeyLetters {
    private KeyLetters() {}

    /** Each letter; Latin ones may be together, and all others are one. */
    static List<String> of(String key) {
        boolean latin = key.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
        return latin
                ? key.chars()
                        .filter(Character::isLetter)
                        .mapToObj(Character::toString)
                        .toList()
                : List.of(key);
    }

    /** The place of a letter in its alphabet, from 0; -1 for no letter. */
    static int place(String letter) {
        return Stream.concat(Stream.of(Alphabet.of("latin"), Alphabet.of("digits")), Alphabet.all().values().stream())
                .flatMapToInt(alphabet -> IntStream.of(alphabet.place(letter)))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }
}
