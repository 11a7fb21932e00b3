package io.github.questionlint.layout.gift;

import io.github.questionlint.source.SourceFile;
import java.util.function.IntPredicate;

/** The characters of GIFT that mean something: those without a backslash in front of them, outside of comments. */
public final class GiftSource {
    /** What may follow a backslash; in front of anything else it is only a backslash. */
    private static final String ESCAPED = ":#={}~n\\";

    private GiftSource() {}

    /** Whether an escape of two characters starts at an offset. */
    static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** Whether the line that starts at an offset is a comment. */
    static boolean isComment(String text, int lineStart) {
        return text.startsWith("//", skipBlanks(text, lineStart, text.length()));
    }

    /** The first offset from {@code start} on that holds no space or tab. */
    static int skipBlanks(String text, int start, int limit) {
        int at = start;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The first offset from {@code start} on that is neither in white space nor in a comment. */
    static int skipComments(SourceFile file, int start, int limit) {
        int[] found = {limit};
        scan(file, start, limit, at -> {
            boolean shown = !Character.isWhitespace(file.text().charAt(at));
            found[0] = shown ? at : found[0];
            return !shown;
        });
        return found[0];
    }

    /** The first offset between two others at which a text starts that means something; -1 without one. */
    static int find(SourceFile file, int start, int end, String wanted) {
        int[] found = {-1};
        scan(file, start, end, at -> {
            found[0] = file.text().startsWith(wanted, at) ? at : -1;
            return found[0] < 0;
        });
        return found[0];
    }

    /** Visits the offsets between two others, without escapes and comments, until the visitor says no. */
    static void scan(SourceFile file, int start, int end, IntPredicate goesOn) {
        String text = file.text();
        int at = start;
        while (at < end) {
            boolean lineStart = at == file.start() || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
            if (lineStart && isComment(text, at)) {
                at = file.lineEnd(file.lineAt(at));
            } else if (isEscape(text, at)) {
                at += 2;
                continue;
            }
            if (at >= end || !goesOn.test(at)) {
                return;
            }
            at++;
        }
    }
}
