package io.github.questionlint.lint.similarity.text;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Normalises text for comparison, so that differences of spelling without a meaning disappear. Symbols such as
 * {@code + # = < > ! & | * / - %} stay, since C, C++ and C# are different languages.
 */
public final class NormalText {
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{0,300})]\\([^()\\s]{0,500}\\)");
    private static final Pattern TAG =
            Pattern.compile("</?(?:b|i|u|em|strong|code|kbd|sub|sup|br|p|span|font|center)\\b[^<>\\n]{0,200}>");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])\\*{1,3}([^\\s*](?:[^*\\n]{0,300}[^\\s*])?)\\*{1,3}(?![\\w*])"
                    + "|(?<![\\w_])_{1,3}([^\\s_](?:[^_\\n]{0,300}[^\\s_])?)_{1,3}(?![\\w_])");
    /** The end of bold type without its beginning. */
    private static final Pattern LOOSE = Pattern.compile("([\\p{L}\\p{Nd}?？。.!！:：])\\*{2}$");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\p{Punct}])");

    private static final WordLists LISTS = WordLists.beside(NormalText.class);
    private static final PhrasePattern FRAMES = PhrasePattern.anyOf(LISTS.list("frames"), 0);

    private static final List<Pattern> NUMBERING =
            LISTS.list("numbering").stream().map(Pattern::compile).toList();
    /** Most texts have none of them. */
    private static final Pattern ANY_NUMBER = Pattern.compile(String.join("|", LISTS.list("numbering")));

    private NormalText() {}

    /** A stem: without case, width, markup, number, phrases such as "(choose two)" and punctuation around words. */
    public static String ofStem(String stem) {
        return words(withoutNumber(FRAMES.without(folded(unmarked(stem)))));
    }

    /** A choice or an answer: without markup, width and double spaces; its case and punctuation may matter. */
    public static String ofChoice(String choice) {
        String straight = straight(Folding.singleSpaces(Folding.compatible(unmarked(choice))));
        return straight.endsWith(".") ? straight.substring(0, straight.length() - 1) : straight;
    }

    /** Code: every line without trailing spaces; leading ones may have a meaning. */
    public static String ofCode(String code) {
        return code.strip().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    /** NFKC, lower case, straight quotes and hyphens, single spaces. */
    public static String folded(String text) {
        return Folding.singleSpaces(straight(Folding.lower(text)));
    }

    private static String straight(String text) {
        if (Characters.isAscii(text)) {
            return text;
        }
        StringBuilder straight = new StringBuilder(text.length());
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int c = text.codePointAt(at);
            next = at + Character.charCount(c);
            if (c < 0x80) {
                straight.append((char) c);
            } else if (!isHidden(c)) {
                straight.appendCodePoint(straight(c));
            }
        }
        return straight.toString();
    }

    private static int straight(int c) {
        return switch (c) {
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            case '–', '—', '−' -> '-';
            default -> c;
        };
    }

    /** Format characters and variation selectors. */
    private static boolean isHidden(int c) {
        return Character.getType(c) == Character.FORMAT || c >= '\uFE00' && c <= '\uFE0F';
    }

    private static String unmarked(String text) {
        return hasMarks(text) ? withoutMarks(text) : text;
    }

    /** Whether there is a character without which there is no markup. */
    private static boolean hasMarks(String text) {
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '`', ']', '<', '*', '_', '\\' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static String withoutMarks(String text) {
        String plain = text.replace("`", "");
        plain = plain.contains("](") ? LINK.matcher(plain).replaceAll("$1") : plain;
        plain = plain.indexOf('<') >= 0 ? TAG.matcher(plain).replaceAll(" ") : plain;
        boolean marks = plain.indexOf('*') >= 0 || plain.indexOf('_') >= 0;
        plain = marks ? EMPHASIS.matcher(plain).replaceAll("$1$2") : plain;
        plain = plain.contains("**") ? LOOSE.matcher(plain).replaceAll("$1") : plain;
        return plain.indexOf('\\') >= 0 ? ESCAPE.matcher(plain).replaceAll("") : plain;
    }

    /** A folded title without the number in front of it. */
    public static String withoutNumber(String text) {
        if (!ANY_NUMBER.matcher(text).lookingAt()) {
            return text;
        }
        String rest = text;
        for (Pattern number : NUMBERING) {
            Matcher matcher = number.matcher(rest);
            if (matcher.lookingAt() && matcher.end() < rest.length()) {
                rest = rest.substring(matcher.end()).strip();
            }
        }
        return rest;
    }

    /** The words without surrounding punctuation; inside a word, as in "node.js" or "a[0]", it stays. */
    private static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        while (start <= text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            appendBare(text, start, end, out);
            start = end + 1;
        }
        return Folding.withoutSpacesAtHan(out.toString().strip());
    }

    private static void appendBare(String text, int start, int end, StringBuilder out) {
        int from = start;
        while (from < end && isPunctuation(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && isPunctuation(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            out.append(text, from, to).append(' ');
        }
    }

    private static boolean isPunctuation(char c) {
        return switch (c) {
            case '.', ',', ';', ':', '?', '"', '\'', '(', ')' -> true;
            case '…', '、', '。', '「', '」', '『', '』', '“', '”', '‘', '’' -> true;
            default -> false;
        };
    }
}
