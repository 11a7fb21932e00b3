package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.source.Characters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The units that questions ask for, and how they are written. */
final class Units {
    static final Units ALL = new Units();

    private static final Pattern WORD = Pattern.compile("[A-Za-zμµ%]++(?:/[A-Za-z]++)?|\\p{IsHan}++");

    /**
     * A unit.
     *
     * @param quantity the quantity that it measures
     * @param name its first spelling
     */
    record Unit(String quantity, String name) {}

    /** A unit as a text writes it. */
    record Use(Unit unit, String word) {}

    private final Map<String, Unit> byWord = new HashMap<>();
    private final List<String> han;

    private Units() {
        WordLists.beside(Units.class).groups("units").forEach((quantity, units) -> {
            for (String spellings : units) {
                List<String> words = List.of(spellings.split(" ", -1));
                Unit unit = new Unit(quantity, words.get(0));
                words.forEach(word -> byWord.put(word, unit));
            }
        });
        han = byWord.keySet().stream()
                .filter(word -> Characters.isHan(word.codePointAt(0)))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The unit that a word means; empty if it is no unit. */
    Optional<Unit> of(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** The units in a text without a number before them: the text asks for a value in such a unit. */
    List<Use> askedIn(String text) {
        return WORD.matcher(text)
                .results()
                .filter(word -> !isBehindNumber(text, word.start()))
                .flatMap(word ->
                        spelling(word.group()).flatMap(found -> of(found).map(unit -> new Use(unit, found))).stream())
                .toList();
    }

    /**
     * A single letter is too often something other than a unit. Chinese text has no spaces between words, so a unit
     * may be part of it.
     */
    private Optional<String> spelling(String word) {
        return Characters.isHan(word.codePointAt(0))
                ? han.stream().filter(word::contains).findFirst()
                : Optional.of(word).filter(it -> it.length() > 1);
    }

    private static boolean isBehindNumber(String text, int start) {
        int at = start - 1;
        if (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
            at--;
        }
        return at >= 0 && Character.isDigit(text.charAt(at));
    }
}
