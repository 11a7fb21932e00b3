package io.github.questionlint.lint.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words for the numbers from 2 on, by language. A language has one text for each number; several words for one number
 * have spaces between them.
 */
public final class NumberWords {
    /** What stands for a number in an expression. */
    private static final String PLACE = "{n}";
    /** What no digit has after it that is a number of its own. */
    private static final String END = "](?![.,]?[0-9０-９])";
    /** The digits of languages that have further ones than those of ASCII. */
    private static final Map<String, String> DIGITS = Map.of("zh", "２-５", "ja", "２-５", "ko", "２-５", "ar", "٢-٥");

    private static final int FIRST = 2;

    private final Map<String, String> expressions = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The numbers of a word list, by language. */
    public NumberWords(Map<String, List<String>> languages) {
        languages.forEach((language, texts) -> {
            for (int at = 0; at < texts.size(); at++) {
                for (String word : texts.get(at).split(" ", -1)) {
                    numbers.put(word, at + FIRST);
                }
            }
            expressions.put(language, expression(texts, digit(language)));
        });
    }

    private static String digit(String language) {
        return "[2-5" + DIGITS.getOrDefault(language, "") + END;
    }

    private static String expression(List<String> texts, String digit) {
        return texts.stream()
                .flatMap(text -> List.of(text.split(" ", -1)).stream())
                .collect(Collectors.joining("|", "(", "|" + digit + ")"));
    }

    /** An expression with a group in place of each <code>{n}</code>: the numbers of its language. */
    public String in(String expression, String language) {
        return expression.replace(PLACE, expressions.getOrDefault(language, "(" + digit(language) + ")"));
    }

    /**
     * The number that a word or a digit means.
     *
     * @throws IllegalArgumentException if it means none
     */
    public int number(String word) {
        Integer number = numbers.get(word.toLowerCase(Locale.ROOT));
        number = number == null ? numbers.get(PhrasePattern.folded(word)) : number;
        int digit = word.length() == 1 ? Character.digit(word.charAt(0), 10) : -1;
        if (number == null && digit < FIRST) {
            throw new IllegalArgumentException("no number: " + word);
        }
        return number == null ? digit : number;
    }
}
