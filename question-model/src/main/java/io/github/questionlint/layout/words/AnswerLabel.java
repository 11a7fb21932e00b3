package io.github.questionlint.layout.words;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that introduce an answer, such as "Answer:", in many languages. */
public final class AnswerLabel {
    private static final int LONGEST = 60;
    private static final String MARKS = "[\\s*_#>\\[【(（\\p{So}\\p{Sk}]*";
    /** Marks of emphasis that the label ends with; a star behind a space may start the answer, as in "A: *p". */
    private static final String END = "[*_]*+\\s*+(?:[*_]++(?=\\s|$))?+\\s*";

    private static final String COLON = "[*_\\]】)）\\s]*[:：]";
    /** A sentence that goes on behind a letter and a full stop, as in "E. coli": longer than most choices, and closed. */
    private static final String PROSE = "[ \\t]{1,3}\\p{Ll}[^\\n\\r]{30,200}[.!?][ \\t]{0,3}(?:$|[\\n\\r])";

    /** A letter of a choice with nothing but a reason behind it: words such as "correct" are a label only in front of one. */
    private static final String LETTER =
            "[*_\\s]{0,4}[(\\[]?(?:[A-HА-Е]|[a-h](?=[)\\]]))[)\\].]?[*_]{0,3}(?:[ \\t]{0,3}(?:$|[\\n\\r,;(–—]|\\.(?!"
                    + PROSE + "))|[ \\t]+-[ \\t])";
    /** A word in front of the letter of a key. */
    public static final String KEY = WordTable.anyOf("key") + "(?=" + COLON + "(?-i:" + LETTER + "))";

    /** Signs that are behind such a word as a colon is: "Answer ✅ B". */
    private static final String TICKS = "✅✔✓☑";

    private static final Pattern OPENING = Pattern.compile("(?iU)" + MARKS + "(?:(" + WordTable.anyOf("answer") + "|a|"
            + KEY + ")\\s*+\\d{0,3}" + COLON + "|(" + WordTable.anyOf("answer") + ")[*_ \\t]{0,4}[" + TICKS
            + "]\\uFE0F?)" + END);
    private static final Pattern ALONE = Pattern.compile("(?iU)" + MARKS
            + "(?:" + WordTable.anyOf("show") + "[\\s:：]?.{0,20})?(" + WordTable.anyOf("answer")
            + ")\\s*\\d{0,3}(?:\\s?"
            + WordTable.anyOf("show") + ")?[^\\p{L}\\p{N}]*");

    private static final WordStarts BEFORE_COLON = WordStarts.of(List.of("answer", "key"), "a");
    private static final WordStarts BEFORE_END = WordStarts.of(List.of("answer", "show"), "");

    private AnswerLabel() {}

    /** Whether a line starts with a label such as {@code Answer:}. */
    public static boolean opens(String line) {
        return mayHaveLabel(line) && OPENING.matcher(line).lookingAt();
    }

    private static boolean mayHaveLabel(String line) {
        return hasSign(line) && BEFORE_COLON.mayOpen(line);
    }

    /** Whether a colon or a tick is in a line; a loop, since every line is asked. */
    private static boolean hasSign(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == ':' || c > '~' && (c == '：' || TICKS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text of a block may be or start with such a label: a quick test that reads only its first words. */
    public static boolean mayOpen(Node block) {
        Node first = block.children().isEmpty() ? block : block.children().get(0);
        return first.kind() != Kind.TEXT
                || BEFORE_COLON.mayOpenMore(first.text())
                || BEFORE_END.mayOpenMore(first.text());
    }

    /** Whether a text is only such a label, like the heading or summary above an answer. */
    public static boolean isAlone(String text) {
        return text.length() <= LONGEST
                && BEFORE_END.mayOpen(text)
                && !AnswerWords.in(text).isEmpty()
                && ALONE.matcher(text).matches();
    }

    /** Whether a heading is such a label, alone or with the answer behind it; "A: …" may as well be the first choice. */
    public static boolean heads(String heading) {
        return isAlone(heading) || opens(heading) && word(heading).length() > 1 && QuestionWords.score(heading) == 0;
    }

    /** The length of the label that a text starts with; 0 without one. */
    public static int length(String text) {
        Matcher matcher = OPENING.matcher(text);
        return mayHaveLabel(text) && matcher.lookingAt() ? matcher.end() : 0;
    }

    /** The label that a text starts with, in lower case; empty without one. */
    public static String word(String text) {
        Matcher matcher = isAlone(text) ? ALONE.matcher(text) : OPENING.matcher(text);
        if (!matcher.lookingAt()) {
            return "";
        }
        return matcher.group(matcher.group(1) == null ? 2 : 1).toLowerCase(Locale.ROOT);
    }
}
