package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.rule.Edit;
import java.util.Collection;
import java.util.List;

/** A text with edits that do not overlap; every other character stays as it is. */
final class EditedText {
    private final List<Edit> edits;
    private final String text;

    private EditedText(List<Edit> edits, String text) {
        this.edits = edits;
        this.text = text;
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
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.start() >= offset) {
                break;
            }
            if (edit.end() > offset) {
                return edit.start() + shift;
            }
            shift += growth(edit);
        }
        return offset + shift;
    }

    /** The new offset of the end of something, exclusive; inside an edit, the end of that edit. */
    int end(int offset) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.start() > offset) {
                break;
            }
            shift += growth(edit);
            if (edit.end() > offset) {
                return edit.end() + shift;
            }
        }
        return offset + shift;
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
