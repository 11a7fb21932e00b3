package io.github.questionlint.layout.gift;

import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A pair of braces.
 *
 * @param open the offset of the opening brace
 * @param close the offset of the closing brace; the end of the searched text without one
 * @param closed whether there is a closing brace
 * @param nested the offsets of braces within it that open
 */
record GiftGroup(int open, int close, boolean closed, List<Integer> nested) {

    GiftGroup {
        nested = List.copyOf(nested);
    }

    /** The pairs between two offsets that are not within others; a brace that only closes is a pair of nothing. */
    static List<GiftGroup> of(SourceFile file, int start, int end) {
        Scan scan = new Scan();
        GiftSource.scan(file, start, end, at -> scan.visit(file.text().charAt(at), at));
        if (scan.depth > 0) {
            boolean closed = scan.lastClose > scan.open;
            scan.found.add(new GiftGroup(scan.open, closed ? scan.lastClose : end, closed, scan.nested));
        }
        return scan.found;
    }

    private static final class Scan {
        private final List<GiftGroup> found = new ArrayList<>();
        private final List<Integer> nested = new ArrayList<>();
        private int depth;
        private int open;
        private int lastClose = -1;

        private boolean visit(char c, int at) {
            if (c == '{') {
                opens(at);
            } else if (c == '}') {
                closes(at);
            }
            return true;
        }

        private void opens(int at) {
            if (depth++ == 0) {
                open = at;
                nested.clear();
            } else {
                nested.add(at);
            }
        }

        private void closes(int at) {
            lastClose = at;
            if (depth == 0) {
                found.add(new GiftGroup(at, at, true, List.of()));
            } else if (--depth == 0) {
                found.add(new GiftGroup(open, at, true, nested));
            }
        }
    }

    /** Whether it is a brace that only closes. */
    boolean isStray() {
        return closed && open == close;
    }

    /** Whether what is between the braces can be answers: nothing, signs, or one of the words for true and false. */
    boolean holdsAnswers(SourceFile file) {
        if (isStray()) {
            return false;
        }
        int at = GiftSource.skipComments(file, open + 1, close);
        if (at == close || "=~#".indexOf(file.text().charAt(at)) >= 0) {
            return at < close || closed;
        }
        int hash = GiftSource.find(file, at, close, "#");
        String word = file.text().substring(at, hash < 0 ? close : hash).strip();
        return GiftTruth.of(word).isPresent();
    }
}
