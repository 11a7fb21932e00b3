package io.github.questionlint.layout.card;

import io.github.questionlint.source.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bullet with the tag {@code #card}, as Logseq takes it for a flash card: the bullets below it are its answer, lines
 * such as {@code card-repeats:: 2} are notes of the program, and bullets without the tag are no questions.
 */
final class TagCards {
    /** The tag. */
    static final String TAG = "#card";

    private static final Pattern BULLET = Pattern.compile("[ \\t]{0,80}[-*+][ \\t]{1,8}(?:#{1,6}[ \\t]{1,8})?");
    private static final Pattern PROPERTY = Pattern.compile("\\s*[\\p{L}][\\p{L}\\d_.-]{0,60}::(?:\\s.*)?");
    private static final String GAP = "{{cloze";
    private static final int TAB = 4;

    private TagCards() {}

    /** The card that a line opens; empty where it has no tag, or a gap to fill in, which asks nothing. */
    static Optional<Card> on(SourceFile file, CardLines lines, int line) {
        String text = lines.text(line);
        if (!text.contains(TAG) || text.contains(GAP) || lines.isCode(line)) {
            return Optional.empty();
        }
        Matcher bullet = BULLET.matcher(text);
        if (!bullet.lookingAt()) {
            return Optional.empty();
        }
        boolean before = text.startsWith(TAG + " ", bullet.end());
        int start = bullet.end() + (before ? TAG.length() + 1 : 0);
        int end = text.stripTrailing().length();
        boolean tagged = before;
        for (int word = tag(text, start, end); word >= 0; word = tag(text, start, end)) {
            tagged |= text.substring(word, end).equals(TAG);
            end = CardEnds.stripped(text, word);
        }
        return tagged && end > start ? Optional.of(card(file, lines, line, start, end)) : Optional.empty();
    }

    /** The start of a tag that ends at an offset, with a space in front of it; -1 without one. */
    private static int tag(String text, int start, int end) {
        int space = end - 1;
        while (space > start && text.charAt(space) != ' ' && text.charAt(space) != '\t') {
            space--;
        }
        boolean inside = space > start && space + 2 < end;
        boolean tag = inside && text.charAt(space + 1) == '#' && text.charAt(space + 2) != '#';
        return tag ? space + 1 : -1;
    }

    private static Card card(SourceFile file, CardLines lines, int line, int start, int end) {
        int depth = indent(lines.text(line));
        int body = line + 1;
        while (isBelow(lines, body, depth) && PROPERTY.matcher(lines.text(body)).matches()) {
            body++;
        }
        int first = body;
        while (body == line + 1 && isBelow(lines, first, depth) && !isBullet(lines, first)) {
            first++;
        }
        int last = first - 1;
        for (int at = first; at <= lines.last() && (lines.isGap(at) || isBelow(lines, at, depth)); at++) {
            if (on(file, lines, at).isPresent()) {
                break;
            }
            last = lines.isGap(at) ? last : at;
        }
        int base = file.lineStart(line);
        int questionEnd = first > body ? file.lineEnd(first - 1) : base + end;
        int answer = last < first ? questionEnd : file.lineStart(first);
        int answerEnd = last < first ? questionEnd : file.lineEnd(last);
        int size = Math.max(last, first - 1) - line + 1;
        return new Card(TAG, base + start, base + end, questionEnd, answer, answer, answerEnd, size);
    }

    private static boolean isBullet(CardLines lines, int line) {
        return !lines.isCode(line) && BULLET.matcher(lines.text(line)).lookingAt();
    }

    /** Whether a line is deeper than a bullet; Logseq writes a line of the bullet itself two columns deeper. */
    private static boolean isBelow(CardLines lines, int line, int depth) {
        return line <= lines.last() && !lines.isGap(line) && indent(lines.text(line)) > depth;
    }

    private static int indent(String text) {
        int columns = 0;
        for (int at = 0; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
            columns += text.charAt(at) == '\t' ? TAB - columns % TAB : 1;
        }
        return columns;
    }
}
