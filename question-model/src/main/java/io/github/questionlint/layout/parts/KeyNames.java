package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of choices where a key begins: {@code B}, {@code A, C and D}, {@code ABD} or {@code 2) text}. */
final class KeyNames {
    private static final Map<String, KeyNames> KNOWN = new ConcurrentHashMap<>();
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

    private final String alphabet;
    private final Pattern upper;
    private final Pattern lower;

    private KeyNames(String alphabet) {
        this.alphabet = alphabet;
        this.upper = pattern(alphabet, alphabet.startsWith("A") ? "|[M-Z]" : "", isNumbers() ? "" : "{1,8}", "");
        this.lower = pattern(alphabet.toLowerCase(Locale.ROOT), "", "", CLOSED);
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
    static KeyNames of(String alphabet) {
        return KNOWN.computeIfAbsent(alphabet, KeyNames::new);
    }

    /** The places of choices, from 0, that letters or a number name. */
    static List<Integer> places(String names) {
        return names.chars()
                .filter(Character::isLetterOrDigit)
                .map(name -> name >= 'A' ? name - 'A' : name - '1')
                .boxed()
                .toList();
    }

    private static Pattern pattern(String alphabet, String others, String times, String then) {
        String name = "(?:[" + Pattern.quote(alphabet) + "]" + times + others + ")" + AFTER;
        return Pattern.compile("(?U)" + name + "(?:" + JOIN + name + "){0,11}" + then);
    }

    private boolean isNumbers() {
        return alphabet.startsWith("1");
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
        if (isNumbers() && !isClosed(text, end) || isWord(text, start, end)) {
            return Optional.empty();
        }
        List<String> names = names(text.substring(start, end));
        return names.isEmpty() ? Optional.empty() : Optional.of(new Found(names, start, end));
    }

    /** Every name of some words; none if several letters together are not in order, as in a word. */
    List<String> names(String words) {
        List<String> names = new ArrayList<>();
        for (String part : words.split("[^\\p{L}\\p{N}]+")) {
            boolean letters = part.chars().allMatch(c -> alphabet.indexOf(c) >= 0);
            if (part.length() == 1 && isName(part, words)) {
                names.add(part.toUpperCase(Locale.ROOT));
            } else if (letters && isAscending(part)) {
                part.chars().forEach(c -> names.add(Character.toString(c)));
            } else if (letters && !part.isEmpty()) {
                return List.of();
            }
        }
        return names;
    }

    /** In "A e C", the small letter is a word between two names. */
    private boolean isName(String part, String words) {
        boolean capital = Character.isUpperCase(words.charAt(0));
        return isNumbers() || capital == Character.isUpperCase(part.charAt(0)) || !Character.isLetter(words.charAt(0));
    }

    private boolean isAscending(String part) {
        for (int at = 1; at < part.length(); at++) {
            if (alphabet.indexOf(part.charAt(at - 1)) >= alphabet.indexOf(part.charAt(at))) {
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
}
