package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.LookAlikes;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a letter of an alphabet looks like where it may be in front of a choice. */
final class LetterPattern {
    private static final Alphabet LATIN = Alphabet.of("latin");
    private static final Map<Alphabet, LetterPattern> KNOWN = new ConcurrentHashMap<>();
    private static final Set<UnicodeScript> BARE =
            EnumSet.of(UnicodeScript.KATAKANA, UnicodeScript.HIRAGANA, UnicodeScript.HANGUL, UnicodeScript.HAN);
    /** What may follow a letter. */
    private static final String CLOSING = ".)]）、．：:】";
    /** What may follow one at the start of a line. */
    private static final String BLANKS = " \t\u3000";

    /** A ticked box in front of a letter, which only the right choices have: {@code [x] b.} beside {@code a.} */
    static final String TICKED = "\\[[xX" + Ticks.RIGHT + "]\\uFE0F?\\][ \\t]{1,4}";

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private final Alphabet alphabet;
    private final Pattern pattern;

    private LetterPattern(Alphabet alphabet) {
        this.alphabet = alphabet;
        this.pattern = pattern(alphabet);
    }

    static LetterPattern of(Alphabet alphabet) {
        return KNOWN.computeIfAbsent(alphabet, LetterPattern::new);
    }

    /** Finds the letters of a text: in group 1 with the marks around it, or in group 2 within a sign. */
    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** Whether a text may hold two such letters, each with a mark behind it: a quick test that spares most texts the pattern. */
    boolean mayHaveTwo(String text) {
        int signs = 0;
        for (int at = 0; at < text.length() && signs < 2; at++) {
            char c = text.charAt(at);
            boolean closes = CLOSING.indexOf(c) >= 0 || BLANKS.indexOf(c) >= 0 && isSecond(text, at);
            signs += closes && at > 0 && mayBeLetter(text.charAt(at - 1)) || alphabet.isEnclosed(c) ? 1 : 0;
        }
        return signs > 1;
    }

    /** Whether only one character of its line is in front of an index. */
    private static boolean isSecond(String text, int at) {
        return at == 1 || at > 1 && LINE_ENDS.indexOf(text.charAt(at - 2)) >= 0;
    }

    private boolean mayBeLetter(char c) {
        return alphabet.mayEndWith(c) || alphabet == LATIN && LookAlikes.is(c);
    }

    /**
     * At the start of a line, also behind a mark of the right choice, after a wide gap or a dash, after any gap where the
     * mark is that of Chinese; or a sign that encloses its letter.
     */
    private static Pattern pattern(Alphabet alphabet) {
        String letter =
                alphabet == LATIN ? "(?:" + alphabet.plain() + "|(?-i:" + LookAlikes.any() + "))" : alphabet.plain();
        return Pattern.compile("(?imU)(?:(?:^[ \\t]*(?:==|\\*|" + TICKED
                + ")?+|[ \\t\\u3000](?<![ \\t\\u3000]{2})[ \\t\\u3000]++|[ \\t][-–—•|;] ?|[ \\t](?="
                + letter
                + "[、．]))[（(\\[【]?(" + letter
                + ")(?:[.)](?=[\\s\\p{L}\\p{N}`\"'$<]|$)|[）、．：:】]|\\](?=\\s)|(?<=^.)[ \\t][-–—](?=[ \\t])"
                + bare(alphabet) + ")"
                + "|(?:^[ \\t]*|(?<=\\s))(" + alphabet.enclosed() + ")[.)、．：:]?)[ \\t\\u3000]*");
    }

    /** In Japanese, Korean and Chinese a blank may be all that follows the letter at the start of a line. */
    private static String bare(Alphabet alphabet) {
        boolean bare = BARE.contains(UnicodeScript.of(alphabet.name(0).codePointAt(0)));
        return bare ? "|(?<=^.)(?=[ \\t\\u3000])" : "";
    }
}
