package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.rule.Edit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A text with edits that do not overlap; every other character stays as it is. */
final class EditedText {
    private final List<Edit> edits;
    private final String text;
    private final int[] shifts;

    private EditedText(List<Edit> edits, String text) {
        this.edits = edits;
        this.text = text;
        this.shifts = shifts(edits);
    }

    static EditedText of(String original, Collection<Edit> edits) {
        List<Edit> sorted = edits.stream().sorted().toList();
        StringBuilder out = new StringBuilder(original.length() + 64);
        int at = 0;
        for (Edit edit : sorted) {
            out.append(original, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return new EditedText(
                sorted, out.append(original, at, original.length()).toString());
    }

    /** The text after the edits. */
    String text() {
        return text;
    }

    /** The new offset of the start of something; inside an edit, the start of that edit. */
    int start(int offset) {
        int before = before(offset);
        boolean inside = before > 0 && edits.get(before - 1).end() > offset;
        return inside ? edits.get(before - 1).start() + shifts[before - 1] : offset + shifts[before];
    }

    /** The new offset of the end of something, exclusive; inside an edit, the end of that edit. */
    int end(int offset) {
        int before = before(offset + 1);
        boolean inside = before > 0 && edits.get(before - 1).end() > offset;
        return (inside ? edits.get(before - 1).end() : offset) + shifts[before];
    }

    /** How many edits start before an offset. */
    private int before(int offset) {
        int found = Collections.binarySearch(edits, new Edit(offset, Integer.MIN_VALUE, ""));
        return found < 0 ? -found - 1 : found;
    }

    /** By how much the text has grown before each edit, and after the last one. */
    private static int[] shifts(List<Edit> edits) {
        int[] shifts = new int[edits.size() + 1];
        for (int at = 0; at < edits.size(); at++) {
            shifts[at + 1] = shifts[at] + growth(edits.get(at));
        }
        return shifts;
    }

    private static int growth(Edit edit) {
        return edit.text().length() - (edit.end() - edit.start());
    }

    /** Whether two edits touch the same characters, or insert at the same place. */
    static boolean overlap(Edit a, Edit b) {
        return a.start() < b.end() && b.start() < a.end()
                || a.start() == b.start() && (a.start() == a.end() || b.start() == b.end());
    }
}
