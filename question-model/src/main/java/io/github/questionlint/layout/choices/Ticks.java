package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Choice.Mark;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs such as ✅ and ❌ in front of or behind a choice, which say whether it is right. */
public final class Ticks {
    /** The signs of a right choice. */
    static final String RIGHT = "✅✓✔☑√";

    private static final Pattern FRONT = Pattern.compile("[*_ \\t]*([✅✓✔☑√❌✗✘✖❎×])\\uFE0F?[*_ \\t]*");
    /** Signs that say so only behind words: degrees and stars are parts of a text, too. */
    private static final Pattern WEAK = Pattern.compile(
            "(?<=[\\p{L}\\p{P}])[ \\t]{1,3}(?:[°*]|\\([xX✓✔]\\))\\s{0,12}$|(?<=\\S)[ \\t]{1,3}(?:\\(\\*\\)|[←⟵⇐])\\s{0,12}$");

    /** Words behind a choice: {@code (correct)}, {@code <-- correct}. */
    private static final Pattern WORDS =
            Pattern.compile("(?iU)[ \\t]{0,3}(?:(?<=[ \\t])[*_]{1,3})?(?:[(\\[{（【]|<-{1,2}|[←⟵⇐])[ \\t]{0,2}"
                    + WordTable.anyOf("right") + "[ \\t]{0,2}!?[)\\]}）】]?[*_ \\t]{0,3}$");
    /** The same in front of one, as a label: {@code **Correct answer:** Paris}; group 1 is the emphasis. */
    private static final Pattern CALLED = Pattern.compile("(?iU)([*_]{1,3})?+" + WordTable.anyOf("right")
            + "[ \\t]{0,2}[*_]{0,3}[ \\t]{0,2}[:：][*_]{0,3}[ \\t]{0,9}(?=\\S)");
    /** The longest that is searched for such words. */
    private static final int LONGEST = 40;

    /** The longest that is searched for a sign behind a choice; the patterns for one go no further. */
    private static final int LONGEST_TAIL = 12;

    private static final Pattern HIGHLIGHT = Pattern.compile("==(?=[^=\\s])|(?i:<mark>)");

    /** A star that stands alone in front of a choice. */
    private static final Pattern STAR = Pattern.compile("\\*(?=[^\\s*])[^*]*+");

    /** A box behind a letter, as in {@code a. [x] Paris}; some tick it with a plus sign. */
    private static final Pattern BOX = Pattern.compile("\\\\?\\[([ xX+" + RIGHT + "])\\uFE0F?\\\\?][ \\t]{1,9}(?=\\S)");

    private static final Pattern TICKED = Pattern.compile(LetterPattern.TICKED);

    private static final Pattern BEHIND = Pattern.compile("[*_ \\t]{0,12}([✅✓✔☑√❌✗✘✖❎])\\uFE0F?[*_\\s]{0,12}$");

    /**
     * A sign and the text without it.
     *
     * @param mark what it says; NONE without a sign
     * @param start the start of the text
     * @param end its end
     */
    record Tick(Mark mark, int start, int end) {}

    private Ticks() {}

    /** The sign of a choice between two offsets of a text. */
    static Tick of(String text, int start, int end) {
        Matcher front = FRONT.matcher(text).region(start, end);
        if (front.lookingAt() && front.end() < end) {
            return new Tick(mark(front.group(1)), front.end(), end);
        }
        Matcher highlight = HIGHLIGHT.matcher(text).region(start, end);
        if (highlight.lookingAt()) {
            String close = highlight.group().equals("==") ? "==" : "</mark>";
            int inner = end - close.length();
            if (inner > highlight.end() && text.regionMatches(true, inner, close, 0, close.length())) {
                return new Tick(Mark.CORRECT, highlight.end(), inner);
            }
        }
        int note = note(text, start, end);
        if (note < end) {
            return new Tick(Mark.CORRECT, start, note);
        }
        int tail = Math.max(start, end - LONGEST_TAIL);
        Matcher behind = BEHIND.matcher(text).region(tail, end);
        Matcher weak = WEAK.matcher(text).region(tail, end);
        if (weak.find() && weak.start() > start) {
            return new Tick(Mark.CORRECT, start, weak.start());
        }
        return behind.find() && behind.start() > start
                ? new Tick(mark(behind.group(1)), start, behind.start())
                : new Tick(Mark.NONE, start, end);
    }

    /** Whether words such as "(correct)" are behind the text of a choice between two offsets. */
    static boolean isNoted(String text, int start, int end) {
        return note(text, start, end) < end;
    }

    /** Where such words start between two offsets; the second one without any. */
    private static int note(String text, int start, int end) {
        Matcher words = WORDS.matcher(text).region(Math.max(start, end - LONGEST), end);
        return words.find() && words.start() > start ? words.start() : end;
    }

    /** The sign of a choice without a letter, in front of which a star may be a sign too, unless emphasis starts there. */
    static Tick starred(String text, int start, int end) {
        int called = called(text, start, end);
        if (called > start) {
            return new Tick(Mark.CORRECT, called, end);
        }
        return STAR.matcher(text).region(start, end).matches()
                ? new Tick(Mark.CORRECT, start + 1, end)
                : of(text, start, end);
    }

    /** Where a text begins behind the label between two offsets that calls it right; the first offset without one. */
    static int called(String text, int start, int end) {
        Matcher label = CALLED.matcher(text).region(start, end);
        boolean right = label.lookingAt() && (label.group(1) != null || AnswerLabel.opens(label.group()));
        return right ? label.end() : start;
    }

    /** The same for a choice with a letter, in front of which a star, a ticked box or the start of a highlight may be. */
    static Tick around(String text, int lead, OptionLabel label, int end) {
        String front = text.substring(lead, label.start());
        Tick tick = of(text, label.textStart(), end);
        if (TICKED.matcher(front).find() && tick.mark() == Mark.NONE) {
            return new Tick(Mark.CORRECT, tick.start(), tick.end());
        }
        if (front.endsWith("==") && tick.mark() == Mark.NONE) {
            boolean closed = end - 2 > label.textStart() && text.startsWith("==", end - 2);
            return new Tick(Mark.CORRECT, label.textStart(), closed ? end - 2 : end);
        }
        boolean star = front.endsWith("*") && front.indexOf('*') == front.length() - 1;
        return star
                        && tick.mark() == Mark.NONE
                        && text.substring(label.start(), end).indexOf('*') < 0
                ? new Tick(Mark.CORRECT, tick.start(), tick.end())
                : tick;
    }

    /** The box between two offsets, in front of a text. */
    static Optional<Tick> box(String text, int start, int end) {
        Matcher box = BOX.matcher(text).region(start, end);
        return box.lookingAt() && box.end() < end
                ? Optional.of(new Tick(box.group(1).isBlank() ? Mark.WRONG : Mark.CORRECT, box.end(), end))
                : Optional.empty();
    }

    /** Whether each item of a list starts with a sign, and some with either kind. */
    public static boolean areSigned(Node list) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Node item : list.children()) {
            Mark mark = front(item.visibleText());
            if (mark == Mark.NONE) {
                return false;
            }
            marks.add(mark);
        }
        return marks.size() > 1;
    }

    private static Mark front(String text) {
        Matcher front = FRONT.matcher(text);
        return front.lookingAt() && front.end() < text.length() ? mark(front.group(1)) : Mark.NONE;
    }

    /** The sign in front of or behind a text of data, and the text without it. */
    static Tick sign(String text) {
        Matcher front = FRONT.matcher(text);
        if (front.lookingAt() && front.end() < text.length()) {
            return new Tick(mark(front.group(1)), front.end(), text.length());
        }
        Matcher behind = BEHIND.matcher(text).region(Math.max(0, text.length() - LONGEST_TAIL), text.length());
        return behind.find() && behind.start() > 0
                ? new Tick(mark(behind.group(1)), 0, behind.start())
                : new Tick(Mark.NONE, 0, text.length());
    }

    private static Mark mark(String sign) {
        return RIGHT.contains(sign) ? Mark.CORRECT : Mark.WRONG;
    }
}
