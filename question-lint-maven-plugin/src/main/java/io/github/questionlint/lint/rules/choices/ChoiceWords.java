package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.words.PhrasePattern;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The Chinese and English words that rules about choices search for. */
final class ChoiceWords {
    private static final WordLists LISTS = WordLists.beside(ChoiceWords.class);
    private static final Map<String, Integer> NUMBERS = numbers();

    static final PhrasePattern ALL = cue("all-of-the-above");
    static final PhrasePattern COMBINATION = cue("combination");
    static final PhrasePattern NONE = cue("none-of-the-above");

    private ChoiceWords() {}

    /** The pattern of a word list, which ignores case. */
    static PhrasePattern cue(String name) {
        return PhrasePattern.anyOf(LISTS.list(name), Pattern.CASE_INSENSITIVE);
    }

    /** The number that a digit or a word means. */
    static int number(String word) {
        Integer number = NUMBERS.get(word);
        return number == null ? Integer.parseInt(word) : number;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        LISTS.groups("numbers")
                .forEach((number, words) -> words.forEach(word -> numbers.put(word, Integer.valueOf(number))));
        return Map.copyOf(numbers);
    }
}
