package io.github.questionlint.layout.words;

import io.github.questionlint.markdown.Footnotes;
import io.github.questionlint.source.Characters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides by its words whether a title asks something. */
public final class QuestionWords {
    private static final String MARKS = "?？؟՞⸮\u037E";
    /** What may follow the question mark at the end of a title, with signs and characters without a width. */
    private static final String AFTER = " \t\n\u000b\f\r\u0085\u2028\u2029)]）】*_`#\"'”’」』》.。!！";

    private static final Pattern INSIDE = Pattern.compile("[\\p{L}\\p{N})）`\"'”’」』*_][" + MARKS + "](?:\\s|[(（\\[])");
    /** Empty brackets, which are none of a call, or a line. */
    private static final Pattern GAP = Pattern.compile("[(（][\\s\u3000]{1,20}[)）]|（）|(?<=[\\p{IsHan}\\s])\\(\\)|_{3}");
    /** The letters of choices in such brackets. */
    private static final Pattern FILLED = Pattern.compile("[(（]\\s?([A-H]{1,8})\\s?[)）]");

    private static final Starts BEGIN = Starts.of("begin");
    private static final Starts EXPLAIN = Starts.of("explain");
    private static final WordIndex ANYWHERE = WordIndex.of(words("anywhere").stream());

    /** The words of them that may also open a clause that asks nothing, as in "when you did". */
    private static final Set<String> CLAUSES = Set.copyOf(words("clause"));

    private static final WordIndex CODE = WordIndex.of(words("code-below").stream());
    /** What tells to write code, which is the answer then; "write the output" does not. */
    private static final WordIndex WRITE = WordIndex.of(words("write").stream());

    /** What a title may start with: single words, which are compared as a whole, and the beginnings of phrases. */
    private record Starts(Set<String> whole, WordIndex phrases) {
        static Starts of(String kind) {
            Set<String> whole = words(kind).stream().filter(Starts::isWhole).collect(Collectors.toUnmodifiableSet());
            return new Starts(whole, WordIndex.of(words(kind).stream().filter(word -> !isWhole(word))));
        }

        private static boolean isWhole(String word) {
            return word.chars().allMatch(Character::isLetter) && !Characters.isHan(word.charAt(0));
        }

        /** Whether a text in lower case starts so, after signs and numbers. */
        boolean open(String text) {
            int start = 0;
            while (start < text.length() && !Character.isLetter(text.charAt(start))) {
                start++;
            }
            return whole.contains(word(text, start)) || phrases.anyAt(text, start);
        }
    }

    private QuestionWords() {}

    /** Whether a title asks about code below it, as in "What does the code below print?". */
    public static boolean pointsToCode(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        return CODE.anyIn(words) && !WRITE.anyIn(words);
    }

    /** Whether a text ends with a question mark, maybe with references to footnotes behind it. */
    public static boolean endsWithMark(String text) {
        int end = Footnotes.start(text, 0, text.length());
        while (end > 0 && mayFollowMark(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean mayFollowMark(int c) {
        int type = Character.getType(c);
        return AFTER.indexOf(c) >= 0 || type == Character.OTHER_SYMBOL || type == Character.FORMAT;
    }

    /** Whether a title has a place for a choice, such as "( )", or already names one there, as in "（B）". */
    public static boolean leavesGap(String title) {
        return GAP.matcher(title).find() || filled(title).isPresent();
    }

    /** The letters that a title holds in brackets, as in "（B）". */
    public static Optional<String> filled(String title) {
        Matcher filled = FILLED.matcher(title);
        return filled.find() ? Optional.of(filled.group(1)) : Optional.empty();
    }

    /** How likely a title asks something, from 0 to 1. */
    public static double score(String title) {
        if (hasMark(title) && (endsWithMark(title) || INSIDE.matcher(title).find())) {
            return 1;
        }
        String words = title.toLowerCase(Locale.ROOT).strip();
        if (ANYWHERE.anyIn(words)) {
            return 0.9;
        }
        return BEGIN.open(words) ? 0.7 : 0;
    }

    /** Whether a title tells to answer in words, as in "Explain …", so that it needs no choices; a question may have lost them. */
    public static boolean wantsWords(String title) {
        return !endsWithMark(title) && EXPLAIN.open(title.toLowerCase(Locale.ROOT));
    }

    /** Whether what is behind a first colon asks or tells to do something, as in "Conflict: tell me about one". */
    public static boolean tellsBehindColon(String title) {
        int colon = title.indexOf(": ");
        String rest = colon < 0
                ? ""
                : title.substring(colon + 1).toLowerCase(Locale.ROOT).strip();
        return score(rest) > 0 && !CLAUSES.contains(word(rest, 0));
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean hasMark(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '?' || c > '~' && MARKS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String kind) {
        return WordTable.of(kind).values().stream().flatMap(List::stream).toList();
    }
}
