package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rules.shared.MaskedText;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The formulas of a section as far as dollars tell, followed from block to block. */
final class Dollars {
    private final SourceFile source;
    /** From an offset on, whether a formula is open. */
    private final NavigableMap<Integer, Boolean> states = new TreeMap<>();

    private final List<Integer> doubles = new ArrayList<>();
    private boolean display;

    Dollars(SourceFile source) {
        this.source = source;
    }

    /**
     * Reads the next block. A formula between double dollars may hold blank lines, so it can go on in the next block; one
     * between single dollars ends with its block. Two dollars within such a formula end it and start the next one, as in
     * {@code $x$$^2$}.
     *
     * @param text the block, without its code
     * @param start the offset of the block
     * @return where a formula between single dollars starts that does not end, as an offset into the text; -1 if none does
     */
    int read(String text, int start) {
        int single = -1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (single < 0 && text.startsWith("$$", at)) {
                doubles.add(start + at);
                display = !display;
                states.put(start + at, display);
                at++;
            } else if (!display && text.charAt(at) == '$') {
                single = single < 0 ? at : -1;
                states.put(start + at, single >= 0);
            }
        }
        if (single >= 0) {
            states.put(start + text.length(), display);
        }
        return single;
    }

    /** Whether an offset that has been read is within a formula. */
    boolean hold(int offset) {
        Map.Entry<Integer, Boolean> before = states.lowerEntry(offset);
        return before != null && before.getValue();
    }

    /** Whether the last formula between double dollars does not end. */
    boolean areOpen() {
        return display;
    }

    int lastDouble() {
        return doubles.get(doubles.size() - 1);
    }

    int firstDouble() {
        return doubles.get(0);
    }

    /** Whether double dollars have a line of their own, as only formulas have them. */
    boolean haveOwnLine() {
        return doubles.stream().anyMatch(this::hasOwnLine);
    }

    /** Of an odd number of double dollars, those that probably lack the end: alone on a line, with the next ones amid text. */
    int unclosed() {
        for (int at = 0; at + 2 < doubles.size(); at += 2) {
            int next = doubles.get(at + 1);
            if (hasOwnLine(doubles.get(at)) && !rest(next).isBlank()) {
                return doubles.get(at);
            }
        }
        return lastDouble();
    }

    private String rest(int offset) {
        return source.text().substring(offset + 2, source.lineEnd(source.lineAt(offset)));
    }

    private boolean hasOwnLine(int offset) {
        int line = source.lineAt(offset);
        int end = source.lineEnd(line);
        int after = offset + 2;
        while (after < end && Character.isWhitespace(source.text().charAt(after))) {
            after++;
        }
        int before = offset;
        while (after == end
                && before > source.lineStart(line)
                && Character.isWhitespace(source.text().charAt(before - 1))) {
            before--;
        }
        return after == end && before == source.lineStart(line);
    }

    /** The text of a block with its code masked; unlike {@link MaskedText} it keeps the text in emphasis and HTML. */
    static String withoutCode(SourceFile source, Node block) {
        StringBuilder text = new StringBuilder(source.text().substring(block.start(), block.end()));
        block.all(Kind.CODE).forEach(code -> {
            for (int at = code.start(); at < code.end(); at++) {
                text.setCharAt(at - block.start(), ' ');
            }
        });
        return text.toString();
    }
}
