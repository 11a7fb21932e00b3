package io.github.questionlint.layout.choices;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.choices.DataOptions.Option;
import io.github.questionlint.layout.words.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a key may call the choices of a record of data. */
public final class OptionLabels {
    private static final int LONGEST_LABEL = 12;

    private static final int LONGEST_NAME = 24;
    private static final Pattern NAMED =
            Pattern.compile("(?<word>[\\p{L}\\p{M}]{2,20}?)[ _.-]?(?<mark>[A-H]|[a-h]|\\d{1,2})");

    private OptionLabels() {}

    /** The letter, in upper case, or number behind a word for a choice, as in {@code Option C} or {@code choice2}. */
    static Optional<String> mark(String key) {
        Matcher named = NAMED.matcher(key.length() > LONGEST_NAME ? "" : key);
        return named.matches() && isChoice(named.group("word"))
                ? Optional.of(named.group("mark").toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The letter, in upper case, that the name of a choice is or ends with behind a word for one; empty for any other. */
    static Optional<String> letter(String name) {
        return Optional.of(name.strip())
                .filter(bare -> bare.length() == 1)
                .map(bare -> bare.toUpperCase(Locale.ROOT))
                .or(() -> mark(name))
                .filter(letter -> letter.length() == 1 && letter.charAt(0) >= 'A' && letter.charAt(0) <= 'Z');
    }

    private static boolean isChoice(String word) {
        return FieldNames.isKnown(word, "field-options") || FieldNames.isKnown(word, "field-answer");
    }

    /** The labels by which a key may name choices: their own, what the names of fields do not share, or letters. */
    public static List<String> of(List<Option> options, String text) {
        List<String> names = options.stream().map(Option::label).toList();
        if (options.stream().allMatch(Option::named)) {
            int same = common(names);
            return names.stream()
                    .map(name -> name.substring(same).toUpperCase(Locale.ROOT))
                    .toList();
        }
        List<String> own = options.stream()
                .flatMap(option -> ownLabel(option.value(), text).stream())
                .distinct()
                .toList();
        List<String> letters = new ArrayList<>();
        options.forEach(option -> letters.add(String.valueOf((char) ('A' + Math.min(25, letters.size())))));
        return own.size() == options.size() ? own : letters;
    }

    /** The letter or id of a choice that is a map: its first short value that is no flag. */
    private static Optional<String> ownLabel(YamlNode option, String text) {
        return option.entries().stream()
                .filter(entry ->
                        !entry.key().value().equals(text) && entry.value().isScalar())
                .map(entry -> entry.value().text().value().strip().toUpperCase(Locale.ROOT))
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_LABEL)
                .filter(value -> !value.equals("TRUE") && !value.equals("FALSE") && !value.equals("NULL"))
                .findFirst();
    }

    private static int common(List<String> names) {
        String first = names.get(0);
        int length = names.size() < 2 ? 0 : first.length();
        for (String name : names) {
            while (!name.startsWith(first.substring(0, length))) {
                length--;
            }
        }
        return length;
    }
}
