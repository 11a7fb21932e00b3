package io.github.questionlint.lint.similarity.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The identifiers in a title: the text of code spans, calls such as {@code any()}, and names with an underscore or a
 * hump, such as {@code get_form} and {@code JoinSet}. Linear in the length of the title.
 */
public final class Names {
    private static final Pattern TOKEN = Pattern.compile("`([^`]{1,80})`|([\\p{L}\\p{N}_]{1,80}+)(\\(\\))?");
    private static final Pattern INNER = Pattern.compile("\\p{L}_+[\\p{L}\\p{N}]|\\p{Ll}\\p{Lu}");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private Names() {}

    /**
     * The words of the identifiers, as in the stem.
     *
     * @param title the title as written
     */
    public static Set<String> in(String title) {
        Set<String> names = new HashSet<>();
        if (!mayBeIn(title)) {
            return names;
        }
        TOKEN.matcher(title).results().filter(Names::isName).forEach(name -> {
            String text = name.group(1) == null ? name.group(2) : name.group(1);
            Words.of(NormalText.folded(text)).forEach(word -> names.add(word.text()));
        });
        return names;
    }

    /** Whether a title has a character without which it names nothing; a quick test, as most titles are plain. */
    private static boolean mayBeIn(String title) {
        char before = ' ';
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean call = c == ')' && before == '(';
            if (hump || call || c == '`' || c == '_' || Character.isSurrogate(c)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** The words in capital letters, such as "WHERE", if the title has other words too. */
    public static Set<String> capitals(String title) {
        if (!hasCapitals(title)) {
            return Set.of();
        }
        Set<String> capitals = new HashSet<>();
        boolean other = false;
        for (String word : NOT_LETTERS.split(title, -1)) {
            if (isCapital(word)) {
                capitals.add(word.toLowerCase(Locale.ROOT));
            } else {
                other = other || word.chars().anyMatch(Character::isLowerCase);
            }
        }
        return other ? capitals : Set.of();
    }

    private static boolean isCapital(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isUpperCase(word.charAt(at))) {
                return false;
            }
        }
        return word.length() > 1;
    }

    /** Whether two capital letters stand side by side. */
    private static boolean hasCapitals(String title) {
        boolean before = false;
        for (int at = 0; at < title.length(); at++) {
            boolean capital = Character.isUpperCase(title.charAt(at));
            if (capital && before) {
                return true;
            }
            before = capital;
        }
        return false;
    }

    private static boolean isName(MatchResult token) {
        return token.group(1) != null
                || token.group(3) != null
                || INNER.matcher(token.group(2)).find();
    }
}
