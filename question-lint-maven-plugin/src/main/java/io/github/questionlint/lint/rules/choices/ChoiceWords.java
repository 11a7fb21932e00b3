package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.words.LanguagePatterns;
import io.github.questionlint.lint.words.NumberWords;
import io.github.questionlint.lint.words.PhrasePattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that rules about choices search for. */
final class ChoiceWords {
    private static final WordLists LISTS = WordLists.beside(ChoiceWords.class);
    private static final NumberWords NUMBERS = new NumberWords(LISTS.groups("numbers"));
    private static final List<String> PARTS = List.of("right", "right-answer");

    static final PhrasePattern ALL = cue("all-of-the-above");
    static final PhrasePattern COMBINATION = cue("combination");
    static final PhrasePattern NONE = cue("none-of-the-above");

    private ChoiceWords() {}

    /** The pattern of a word list in all languages, which ignores case. */
    static PhrasePattern cue(String name) {
        return cues(name).all();
    }

    /** The patterns of some word lists, which ignore case. */
    static LanguagePatterns cues(String... names) {
        Map<String, List<String>> expressions = new LinkedHashMap<>();
        for (String name : names) {
            LISTS.groups(name)
                    .forEach((language, texts) -> texts.forEach(text -> expressions
                            .computeIfAbsent(language, key -> new ArrayList<>())
                            .add(expression(text, language))));
        }
        return new LanguagePatterns(expressions, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String text, String language) {
        String expression = NUMBERS.in(text, language);
        for (String part : PARTS) {
            expression = expression.contains("{" + part + "}")
                    ? expression.replace("{" + part + "}", String.join("|", LISTS.list(part)))
                    : expression;
        }
        return expression;
    }

    /** The number that a digit or a word means. */
    static int number(String word) {
        return NUMBERS.number(word);
    }
}
