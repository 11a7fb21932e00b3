package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the names of choices where a key begins: {@code B}, {@code A, C and D}, {@code ABD} or {@code 2) text}. */
final class KeyNames {
    private static final Map<Alphabet, KeyNames> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String BLANKS = "[ \\t\\u3000*_`\"'“”)）\\]】(（\\[【]{0,8}";
    private static final String SOFT = "[ \\t\\u3000*_`\"'“”]{0,8}";
    /** Letters that are words too: "A list", "В этом". */
    private static final String WORDS = "AIOYEaioyeАВИКОСУЯавикосуя";
    /** What divides two names; after a mark that closes the first, as in {@code B) A list}, blanks do not. */
    private static final String JOIN = "(?:" + BLANKS + "(?:[,、，;；/&+|·]|" + WordTable.anyOf("join")
            + "(?![\\p{L}&&[^A-Z]]))" + BLANKS + "(?:" + WordTable.anyOf("join") + "(?=[\\s(（]))?" + BLANKS + "|"
            + SOFT + "(?![" + WORDS + "] \\p{L})|" + SOFT + "[)）\\]】]" + SOFT + "[(（\\[【]" + SOFT + ")";
    /** What closes a name or ends its line. */
    private static final String CLOSED = "(?=[ \\t*_`\"']{0,8}(?:$|[\\n\\r.)\\]）】,;、:：。]))";
    /** Not in front of letters that make it a word; in Chinese and Japanese there is no space behind a name. */
    private static final String AFTER =
            "(?![\\p{N}]|[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]|['’]\\p{L})";
    /** The same for letters of a script that has no small ones: most words begin with one of them. */
    private static final String AFTER_CASELESS = "(?![\\p{N}\\p{L}\\p{M}])";

    private final Alphabet alphabet;
    private final Pattern upper;
    private final Pattern lower;

    private KeyNames(Alphabet alphabet) {
        this.alphabet = alphabet;
        boolean single = isNumbers() || alphabet.isMixed() || !alphabet.hasCase();
        this.upper = pattern(alphabet.plain(), alphabet.name(0).equals("A") ? "|[M-Z]" : "", single ? "" : "{1,8}", "");
        this.lower = pattern("(?i:" + alphabet.plain() + ")", "", "", CLOSED);
    }

    /**
     * Names in a text.
     *
     * @param list the names, in upper case
     * @param start the start of the first one
     * @param end the end of the last one
     */
    record Found(List<String> list, int start, int end) {}

    /** The reader for the names of an alphabet. */
    static KeyNames of(Alphabet alphabet) {
        return KNOWN.computeIfAbsent(alphabet, KeyNames::new);
    }

    private Pattern pattern(String letter, String others, String times, String then) {
        String after = isNumbers() || alphabet.hasCase() ? AFTER : AFTER_CASELESS;
        String name = "(?:(?:" + letter + times + others + ")" + after + "|" + alphabet.enclosed() + "{1,8})";
        return Pattern.compile("(?U)" + name + "(?:" + JOIN + name + "){0,11}" + then);
    }

    private boolean isNumbers() {
        return alphabet.isDigits();
    }

    /** The names that a text has at an offset; empty if there is something else. */
    Optional<Found> at(String text, int from) {
        Matcher capital = upper.matcher(text).region(from, text.length());
        capital.useTransparentBounds(true);
        if (capital.lookingAt()) {
            return found(text, from, capital.end());
        }
        Matcher small = lower.matcher(text).region(from, text.length());
        small.useTransparentBounds(true);
        return small.lookingAt() ? found(text, from, small.end()) : Optional.empty();
    }

    private Optional<Found> found(String text, int start, int end) {
        boolean sign = alphabet.isEnclosed(text.charAt(start));
        if (isNumbers() && !sign && !isClosed(text, end) || isWord(text, start, end)) {
            return Optional.empty();
        }
        List<String> names = names(text.substring(start, end));
        return names.isEmpty() ? Optional.empty() : Optional.of(new Found(names, start, end));
    }

    /** Every name of some words; none if several letters together are not in order, as in a word. */
    List<String> names(String words) {
        List<String> names = new ArrayList<>();
        for (String part : NO_LETTERS.split(spread(words))) {
            boolean letters =
                    part.chars().allMatch(c -> !Character.isLowerCase(c) && alphabet.place(Character.toString(c)) >= 0);
            boolean whole = part.length() > 1 && alphabet.place(part) >= 0;
            if (whole || part.length() == 1 && isName(part, words)) {
                names.add(alphabet.name(part).orElse(part.toUpperCase(Locale.ROOT)));
            } else if (letters && (isAscending(part) || isAscending(reversed(part)))) {
                part.chars()
                        .mapToObj(Character::toString)
                        .forEach(letter -> names.add(alphabet.name(letter).orElse(letter)));
            } else if (letters && !part.isEmpty()) {
                return List.of();
            }
        }
        return names;
    }

    /** The words with a blank around each letter within a circle or brackets. */
    private String spread(String words) {
        StringBuilder spread = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            String sign = words.substring(at, at + 1);
            boolean enclosed = alphabet.isEnclosed(sign.charAt(0));
            spread.append(enclosed ? " " + alphabet.name(sign).orElse(sign) + " " : sign);
        }
        return spread.toString();
    }

    /** In "A e C", the small letter is a word between two names. */
    private boolean isName(String part, String words) {
        boolean capital = Character.isUpperCase(words.charAt(0));
        return isNumbers() || capital == Character.isUpperCase(part.charAt(0)) || !Character.isLetter(words.charAt(0));
    }

    private static String reversed(String part) {
        return new StringBuilder(part).reverse().toString();
    }

    private boolean isAscending(String part) {
        for (int at = 1; at < part.length(); at++) {
            if (alphabet.place(part.substring(at - 1, at)) >= alphabet.place(part.substring(at, at + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line ends, or a mark closes the name as in {@code b)}. */
    private static boolean isClosed(String text, int end) {
        int at = end;
        while (at < text.length() && " \t*_`\"'".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == text.length() || "\n\r.)]）】,;、:：。".indexOf(text.charAt(at)) >= 0;
    }

    /** In "Answer: A list is …" the letter is a word of a sentence. */
    private static boolean isWord(String text, int start, int end) {
        return end - start == 1
                && WORDS.indexOf(text.charAt(start)) >= 0
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isLowerCase(text.charAt(end + 1));
    }

    /** The letters of a key that stands alone, such as {@code ABD} or {@code ②}: Latin ones may be together. */
    static List<String> letters(String key) {
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
