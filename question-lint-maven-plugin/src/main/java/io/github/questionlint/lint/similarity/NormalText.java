package io.github.questionlint.lint.similarity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text in the form in which questions are compared: what two authors write differently without meaning anything else is
 * written alike. Symbols such as {@code + # = < > ! & | * / - %} stay, since C, C++ and C# are three languages.
 */
public final class NormalText {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{0,300})]\\([^()\\s]{0,500}\\)");
    private static final Pattern TAG =
            Pattern.compile("</?(?:b|i|u|em|strong|code|kbd|sub|sup|br|p|span|font|center)\\b[^<>\\n]{0,200}>");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])\\*{1,3}([^\\s*](?:[^*\\n]{0,300}[^\\s*])?)\\*{1,3}(?![\\w*])"
                    + "|(?<![\\w_])_{1,3}([^\\s_](?:[^_\\n]{0,300}[^\\s_])?)_{1,3}(?![\\w_])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\p{Punct}])");
    private static final Pattern BLANK_AT_HAN = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");
    private static final String PUNCTUATION = ".,;:?\"'()…、。「」『』“”‘’";

    private static final List<StemWords.Frame> FRAMES = StemWords.frames();
    private static final List<Pattern> NUMBERING = StemWords.patterns("numbering");

    private NormalText() {}

    /** A stem: without case, width, markup, number, phrases such as "(choose two)" and punctuation around words. */
    public static String ofStem(String stem) {
        String text = folded(unmarked(stem));
        for (StemWords.Frame frame : FRAMES) {
            text = frame.without(text);
        }
        return words(withoutNumber(text));
    }

    /** A choice or an answer: without markup, width and double blanks; case and punctuation within it may be its point. */
    public static String ofChoice(String choice) {
        String text = Normalizer.normalize(unmarked(choice), Normalizer.Form.NFKC);
        String straight = straight(singleBlanks(text));
        return straight.endsWith(".") ? straight.substring(0, straight.length() - 1) : straight;
    }

    /** Code: every line without blanks at its end, since those at its begin may have a meaning. */
    public static String ofCode(String code) {
        return code.strip().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    /** Compatible characters alike, lower case, straight quotes and hyphens, single blanks. */
    static String folded(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return singleBlanks(straight(normal));
    }

    private static String singleBlanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    private static String straight(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        return HIDDEN.matcher(text)
                .replaceAll("")
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('—', '-')
                .replace('−', '-');
    }

    private static String unmarked(String text) {
        String plain = text.replace("`", "");
        plain = plain.contains("](") ? LINK.matcher(plain).replaceAll("$1") : plain;
        plain = plain.indexOf('<') >= 0 ? TAG.matcher(plain).replaceAll(" ") : plain;
        boolean marks = plain.indexOf('*') >= 0 || plain.indexOf('_') >= 0;
        plain = marks ? EMPHASIS.matcher(plain).replaceAll("$1$2") : plain;
        return plain.indexOf('\\') >= 0 ? ESCAPE.matcher(plain).replaceAll("") : plain;
    }

    private static String withoutNumber(String text) {
        String rest = text;
        for (Pattern number : NUMBERING) {
            Matcher matcher = number.matcher(rest);
            if (matcher.lookingAt() && matcher.end() < rest.length()) {
                rest = rest.substring(matcher.end()).strip();
            }
        }
        return rest;
    }

    /** The words without punctuation around them; within a word, as in "node.js" or "a[0]", it stays. */
    private static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String word : text.split(" ", -1)) {
            int start = 0;
            int end = word.length();
            while (start < end && PUNCTUATION.indexOf(word.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && PUNCTUATION.indexOf(word.charAt(end - 1)) >= 0) {
                end--;
            }
            out.append(word, start, end).append(start < end ? " " : "");
        }
        String words = out.toString().strip();
        boolean latin = words.chars().allMatch(c -> c < 0x2E80);
        return latin ? words : BLANK_AT_HAN.matcher(words).replaceAll("");
    }
}
