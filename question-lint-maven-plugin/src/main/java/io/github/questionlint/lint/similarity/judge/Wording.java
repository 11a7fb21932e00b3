package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.text.Vocabulary;
import io.github.questionlint.lint.similarity.text.Word;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a stem say by themselves, found once for a question, since it is compared with many.
 *
 * @param telling the words with meaning, each once
 * @param numbers its numbers without their units, sorted
 * @param kinds the kinds of question that its words ask, such as {@code why}
 * @param negated whether an odd number of words negates it
 * @param ends the words that are after each word of direction
 */
record Wording(
        List<Word> telling, List<String> numbers, Set<String> kinds, boolean negated, Map<String, Set<String>> ends)
        implements Serializable {
    private static final int LONGEST_UNIT = 3;

    Wording {
        telling = List.copyOf(telling);
        numbers = List.copyOf(numbers);
        kinds = Set.copyOf(kinds);
        ends = Map.copyOf(ends);
    }

    static Wording of(List<Word> stem) {
        List<Word> telling = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        Set<String> stems = new HashSet<>();
        int negations = 0;
        for (Word word : stem) {
            if (word.tells() && stems.add(word.stem())) {
                telling.add(word);
            }
            if (word.kind() == Word.Kind.NUMBER) {
                numbers.add(withoutUnit(word.text()));
            }
            kinds.add(Vocabulary.kind(word.text()));
            negations += word.kind() == Word.Kind.NEGATION ? 1 : 0;
        }
        kinds.remove("");
        Collections.sort(numbers);
        return new Wording(telling, numbers, kinds, negations % 2 != 0, ends(stem));
    }

    /** A number that begins with a digit without the letters behind it, as in "5v" beside "5 v". */
    private static String withoutUnit(String number) {
        int end = number.length();
        while (end > 0 && Character.isLetter(number.charAt(end - 1))) {
            end--;
        }
        boolean unit = Character.isDigit(number.charAt(0)) && number.length() - end <= LONGEST_UNIT;
        return unit ? number.substring(0, end) : number;
    }

    private static Map<String, Set<String>> ends(List<Word> words) {
        Map<String, Set<String>> ends = new HashMap<>();
        String direction = "";
        for (Word word : words) {
            boolean directs =
                    Vocabulary.DIRECTION.contains(word.text()) || Vocabulary.DIRECTION_HAN.contains(word.text());
            if (directs) {
                direction = word.text();
            } else if (!direction.isEmpty() && word.tells()) {
                ends.computeIfAbsent(direction, key -> new HashSet<>()).add(word.stem());
                direction = "";
            }
        }
        return ends;
    }
}
