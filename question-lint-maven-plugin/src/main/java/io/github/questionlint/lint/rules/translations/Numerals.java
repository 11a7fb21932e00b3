package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.source.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in a text, whatever their language. */
final class Numerals {
    private static final Pattern NUMBER = Pattern.compile(
            "([0-9]++(?:[.,][0-9]++)*+)(?: ?(百万|千万|万|亿|thousand|million|billion|trillion)|([KMBT])(?![A-Za-z]))?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})++(?:\\.[0-9]++)?");
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("万", 4),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("billion", 9),
            Map.entry("trillion", 12),
            Map.entry("K", 3),
            Map.entry("M", 6),
            Map.entry("B", 9),
            Map.entry("T", 12));
    private static final Map<String, List<String>> WORDS =
            WordLists.beside(Numerals.class).groups("numerals");
    private static final int LONGEST = 30;

    private Numerals() {}

    /** The values of the numbers, in the order of the text; 1 万 and 10,000 are the same. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(Folding.compatible(text));
        while (matcher.find()) {
            String digits = matcher.group(1);
            String scale = Optional.ofNullable(matcher.group(2))
                    .orElse(Optional.ofNullable(matcher.group(3)).orElse(""));
            String[] parts =
                    GROUPED.matcher(digits).matches() ? new String[] {digits.replace(",", "")} : digits.split(",", -1);
            for (int at = 0; at < parts.length; at++) {
                found.add(value(parts[at], at == parts.length - 1 ? POWERS.getOrDefault(scale, 0) : 0));
            }
        }
        return found;
    }

    private static String value(String digits, int power) {
        boolean version = digits.indexOf('.') != digits.lastIndexOf('.');
        if (version || digits.length() > LONGEST) {
            return digits;
        }
        return new BigDecimal(digits)
                .scaleByPowerOfTen(power)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The words that mean a number. */
    static List<String> words(String number) {
        return WORDS.getOrDefault(number, List.of());
    }
}
