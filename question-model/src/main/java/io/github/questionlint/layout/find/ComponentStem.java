package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Fences;
import io.github.questionlint.source.SourceFile;
import java.util.regex.Pattern;

/** Finds the text above a component: the item of a list that it is in, or the paragraph above it. */
final class ComponentStem {
    private static final Pattern ITEM = Pattern.compile("\\s{0,12}(?:[-*+]|\\d{1,3}[.)])\\s+\\S.*", Pattern.DOTALL);

    private final SourceFile file;
    private final Fences fences;
    /** No text above this line counts: it belongs to the question before. */
    private final int limit;

    ComponentStem(SourceFile file, Fences fences, int limit) {
        this.file = file;
        this.fences = fences;
        this.limit = limit;
    }

    /** The first and last line of the text above a line; an empty array where there is none. */
    int[] above(int line) {
        int last = skipBlank(line - 1);
        if (last < limit) {
            return new int[0];
        }
        int first = paragraph(last);
        boolean code = fences.contains(last);
        while (!isItem(first) && (code || isIndented(first))) {
            int above = skipBlank(first - 1);
            boolean joins = above >= limit && (code || isItem(above) || isIndented(above)) && !isBorder(above);
            if (!joins) {
                break;
            }
            first = paragraph(above);
            code = fences.contains(first) && !isIndented(first);
        }
        return isBorder(first) ? new int[0] : new int[] {first, last};
    }

    private int skipBlank(int line) {
        int at = line;
        while (at >= limit && file.line(at).isBlank()) {
            at--;
        }
        return at;
    }

    /** The first line of the paragraph or code that ends at a line. */
    private int paragraph(int last) {
        int first = last;
        boolean code = fences.contains(last);
        while (!isItem(first) && first - 1 >= limit && joins(first - 1, code)) {
            first--;
        }
        return first;
    }

    private boolean joins(int line, boolean code) {
        return code ? fences.contains(line) : !file.line(line).isBlank() && !isBorder(line) && !fences.contains(line);
    }

    boolean isItem(int line) {
        return !fences.contains(line) && ITEM.matcher(file.line(line)).matches();
    }

    private boolean isIndented(int line) {
        return file.line(line).startsWith("  ") || file.line(line).startsWith("\t");
    }

    private boolean isBorder(int line) {
        String text = file.line(line).strip();
        return text.startsWith("#") || text.startsWith("<") || text.startsWith("</") || text.equals("---");
    }
}
