package io.github.questionlint.layout.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides by its words whether a title asks something. */
public final class QuestionWords {
    private static final String MARKS = "?？؟՞⸮\u037E";
    private static final Pattern AT_END =
            Pattern.compile("[" + MARKS + "](?:[\\s)\\]）】*_`#\"'”’」』》.。!！]|\\p{So}|\\p{Cf})*$");
    private static final Pattern INSIDE = Pattern.compile("[\\p{L}\\p{N})）`\"'”’」』*_][" + MARKS + "](?:\\s|[(（\\[])");
    private static final Set<String> FIRST = words("begin").stream()
            .filter(word -> word.chars().allMatch(Character::isLetter))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> PHRASES = words("begin").stream()
            .filter(word -> !word.chars().allMatch(Character::isLetter))
            .toList();
    private static final List<String> ANYWHERE = words("anywhere");

    private QuestionWords() {}

    /** Whether a text ends with a question mark. */
    public static boolean endsWithMark(String text) {
        return hasMark(text) && AT_END.matcher(text).find();
    }

    /** How likely a title asks something, from 0 to 1. */
    public static double score(String title) {
        if (hasMark(title)
                && (AT_END.matcher(title).find() || INSIDE.matcher(title).find())) {
            return 1;
        }
        String words = title.toLowerCase(Locale.ROOT).strip();
        if (ANYWHERE.stream().anyMatch(words::contains)) {
            return 0.9;
        }
        int start = 0;
        while (start < words.length() && !Character.isLetter(words.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        String rest = words.substring(start);
        return FIRST.contains(words.substring(start, end)) || PHRASES.stream().anyMatch(rest::startsWith) ? 0.7 : 0;
    }

    private static boolean hasMark(String text) {
        return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    private static List<String> words(String kind) {
        return WordTable.of(kind).values().stream().flatMap(List::stream).toList();
    }
}
