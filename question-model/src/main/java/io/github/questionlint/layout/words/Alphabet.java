package io.github.questionlint.layout.words;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.source.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The letters in front of choices, in their order. One may be written in several ways: as a small or wide letter, as the
 * digit of another script, or within a circle or brackets, as in {@code ①} and {@code ㉠}.
 */
public final class Alphabet {
    /** Characters that enclose a letter or a number: circled, in brackets, with a full stop. */
    private static final int[][] ENCLOSED = {{0x2460, 0x24FF}, {0x2776, 0x2793}, {0x3200, 0x321E}, {0x3260, 0x327E}};
    /** Digits of the scripts that number choices with them: Arabic, Persian, Devanagari, Bengali, Thai, wide. */
    private static final int[] ZEROS = {0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10};
    /** The wide capital A, and its distance to the wide small one. */
    private static final int WIDE = 0xFF21;

    private static final int TO_SMALL = 32;
    /** The first of three series of ten circled digits that have no simpler form: ❶, ➀, ➊. */
    private static final int DINGBATS = 0x2776;

    private static final Map<String, String> SIGNS = signs();
    private static final Map<String, Alphabet> KNOWN = named();
    private static final Map<String, Alphabet> OWN = new ConcurrentHashMap<>();

    private final List<List<String>> letters;
    private final Map<String, Integer> places = new HashMap<>();
    private final String plain;
    /** The last characters of the spellings in {@link #plain}, without case. */
    private final BitSet ends;

    private final String enclosed;

    private Alphabet(List<List<String>> letters) {
        this.letters = letters;
        for (int at = 0; at < letters.size(); at++) {
            for (String spelling : letters.get(at)) {
                places.put(folded(spelling), at);
            }
        }
        List<String> spellings = spellings(letters, isDigits());
        this.plain = either(spellings);
        this.ends = spellings.stream()
                .map(spelling -> (int) caseless(spelling.charAt(spelling.length() - 1)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
        this.enclosed = SIGNS.keySet().stream()
                .filter(sign -> places.containsKey(SIGNS.get(sign)))
                .collect(Collectors.joining());
    }

    /** The signs that enclose a letter or a number, each with what it encloses, folded. */
    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        for (int[] range : ENCLOSED) {
            for (int sign = range[0]; sign <= range[1]; sign++) {
                signs.put(Character.toString(sign), folded(Character.toString(sign)));
            }
        }
        return signs;
    }

    private static Map<String, Alphabet> named() {
        Map<String, Alphabet> named = new LinkedHashMap<>();
        WordLists.beside(Alphabet.class).groups("alphabet").forEach((name, letters) -> {
            List<List<String>> spellings = new ArrayList<>();
            letters.forEach(letter -> spellings.add(List.of(letter.split("\\|"))));
            named.put(name, new Alphabet(spellings));
        });
        return named;
    }

    /** All that have a name, by it, in a fixed order. */
    public static Map<String, Alphabet> all() {
        return Collections.unmodifiableMap(KNOWN);
    }

    /** The alphabet of a name; for other texts one of its characters. */
    public static Alphabet of(String nameOrLetters) {
        Alphabet known = KNOWN.get(nameOrLetters);
        return known != null ? known : OWN.computeIfAbsent(nameOrLetters, Alphabet::own);
    }

    private static Alphabet own(String letters) {
        return new Alphabet(
                letters.codePoints().mapToObj(Character::toString).map(List::of).toList());
    }

    /** The spellings of all letters but the enclosed ones. */
    private static List<String> spellings(List<List<String>> letters, boolean digits) {
        List<String> all = new ArrayList<>();
        for (List<String> spellings : letters) {
            for (String spelling : spellings) {
                all.add(spelling);
                char first = spelling.charAt(0);
                if (digits) {
                    IntStream.of(ZEROS).forEach(zero -> all.add(Character.toString(zero + first - '0')));
                } else if (spelling.length() == 1 && first >= 'A' && first <= 'Z') {
                    all.add(Character.toString(WIDE + first - 'A'));
                    all.add(Character.toString(WIDE + TO_SMALL + first - 'A'));
                }
            }
        }
        return all;
    }

    /** A regular expression for one of some spellings, the longest first. */
    private static String either(List<String> spellings) {
        return spellings.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A letter or sign without what encloses it, as a capital; a digit of any script as that of ours. */
    public static String folded(String written) {
        StringBuilder folded = new StringBuilder();
        Folding.compatible(written)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(folded::appendCodePoint);
        char sign = written.isEmpty() ? 0 : written.charAt(0);
        int number = sign >= DINGBATS && sign < DINGBATS + 30 ? (sign - DINGBATS) % 10 + 1 : 0;
        return number > 0 ? String.valueOf(number) : folded.toString().toUpperCase(Locale.ROOT);
    }

    /** The place of a letter as written, from 0; -1 for one that it does not have. */
    public int place(String written) {
        return places.getOrDefault(folded(written), -1);
    }

    /** The name of the letter at a place, by which a key names it; empty behind the last one. */
    public String name(int place) {
        return place < letters.size() ? letters.get(place).get(0) : "";
    }

    /** The name of a letter as written. */
    public Optional<String> name(String written) {
        int place = place(written);
        return place < 0 ? Optional.empty() : Optional.of(name(place));
    }

    /** How many letters it has. */
    public int size() {
        return letters.size();
    }

    /** A regular expression for one letter that is not enclosed. */
    public String plain() {
        return plain;
    }

    /** The same for the first letter only. */
    public String first() {
        return either(spellings(letters.subList(0, 1), isDigits()));
    }

    /** The spellings of the first letter, folded. */
    public Set<String> firstSpellings() {
        return letters.get(0).stream().map(Alphabet::folded).collect(Collectors.toSet());
    }

    /** A regular expression for one enclosed letter; one that nothing matches where there is none. */
    public String enclosed() {
        return enclosed.isEmpty() ? "(?!)" : "[" + enclosed + "]";
    }

    /** The enclosed forms of the first letter, as a regular expression. */
    public String firstEnclosed() {
        String signs = enclosed.codePoints()
                .mapToObj(Character::toString)
                .filter(sign -> place(sign) == 0)
                .collect(Collectors.joining());
        return signs.isEmpty() ? "(?!)" : "[" + signs + "]";
    }

    /** Whether one of its letters that is not enclosed may end with a character. */
    public boolean mayEndWith(char c) {
        return ends.get(caseless(c));
    }

    /** A character as a pattern without case compares it. */
    private static char caseless(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Whether a character encloses one of its letters. */
    public boolean isEnclosed(int sign) {
        return sign >= ENCLOSED[0][0] && enclosed.indexOf(sign) >= 0;
    }

    /** Whether its letters have small forms. */
    public boolean hasCase() {
        return Character.isUpperCase(letters.get(0).get(0).codePointAt(0));
    }

    /** Whether a letter is written with several characters, as in {@code IV}. */
    public boolean isMixed() {
        return letters.stream().flatMap(List::stream).anyMatch(spelling -> spelling.length() > 1);
    }

    /** Whether its letters also number what is no choice, as those of {@code digits} and {@code roman}. */
    public boolean isList() {
        return isDigits() || name(0).equals("I");
    }

    /** Whether its letters are numbers. */
    public boolean isDigits() {
        return letters.get(0).get(0).equals("1");
    }
}
