package io.github.questionlint.layout.find;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.source.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading or label that says nothing else opens. */
enum SectionWords {
    QUESTION,
    DISTRACTORS,
    OPTIONS,
    ANSWER,
    EXPLANATION,
    HINTS;

    private static final int LONGEST = 40;
    private static final Pattern TAG = Pattern.compile("[(\\[（]\\s?([A-Za-z]{2,3})\\s?[)\\]）][\\s:：*_]{0,4}$");
    private static final Map<String, String> LANGUAGES = languages();
    private static final Map<String, SectionWords> BY_WORD = byWord();

    /** The part that a text opens, with dashes, brackets, signs and a colon around it or without; empty for any other text. */
    static Optional<SectionWords> of(String text) {
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(BY_WORD.get(bare(text)));
    }

    /** The language that a known text names in brackets at its end, such as {@code Answer (EN)}. */
    static Optional<String> lang(String text) {
        boolean bracket = text.indexOf(')') >= 0 || text.indexOf(']') >= 0 || text.indexOf('）') >= 0;
        if (!bracket || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher tag = TAG.matcher(text);
        return tag.find() ? Optional.ofNullable(LANGUAGES.get(Folding.lower(tag.group(1)))) : Optional.empty();
    }

    private static String bare(String labelled) {
        String text = lang(labelled).isPresent() ? TAG.matcher(labelled).replaceFirst("") : labelled;
        int start = 0;
        int end = text.length();
        while (start < end && !isLetter(text, start)) {
            start++;
        }
        while (end > start && !isLetter(text, end - 1)) {
            end--;
        }
        boolean numbered = text.chars().anyMatch(Character::isDigit);
        return numbered ? "" : Folding.singleSpaces(Folding.lower(text.substring(start, end)));
    }

    /** A letter, or a vowel sign of one. */
    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new HashMap<>();
        Arrays.stream(Locale.getISOLanguages()).forEach(code -> languages.put(code, code));
        languages.putAll(Map.of("cn", "zh", "jp", "ja", "ua", "uk", "eng", "en", "rus", "ru", "ukr", "uk"));
        return Map.copyOf(languages);
    }

    private static Map<String, SectionWords> byWord() {
        Map<String, SectionWords> words = new HashMap<>();
        WordLists lists = WordLists.beside(SectionWords.class);
        Arrays.stream(values())
                .forEach(part -> lists.list(part.name().toLowerCase(Locale.ROOT))
                        .forEach(word -> words.putIfAbsent(Folding.singleSpaces(Folding.lower(word)), part)));
        return Map.copyOf(words);
    }
}
