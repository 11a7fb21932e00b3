package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a paragraph that starts at the start of its line, not after the marker of a list item.
 *
 * @param file its file
 * @param block the paragraph
 * @param number the number of the line
 * @param start the start of its text, after spaces and the marks of quotes
 * @param end where the line ends
 */
record ParagraphLine(SourceFile file, Node block, int number, int start, int end) {

    /** The width of a tab, and the indentation of code. */
    private static final int CODE = 4;
    /** No indentation of people is deeper, in UTF-16 units. */
    private static final int DEEPEST = 200;

    /** Each line of the paragraphs of a file. */
    static final FileView<ParagraphLine> VIEW = FileView.of(
            ParagraphLine.class, views -> views.of(Paragraph.VIEW).flatMap(paragraph -> paragraph.lines().stream()));

    /** The lines of a paragraph. */
    static List<ParagraphLine> of(SourceFile file, Node block) {
        List<ParagraphLine> lines = new ArrayList<>();
        int last = file.lineAt(Math.max(block.start(), block.end() - 1));
        for (int number = file.lineAt(block.start()); number <= last; number++) {
            int end = Math.min(block.end(), file.lineEnd(number));
            int start = file.lineStart(number);
            while (start < end && " \t>".indexOf(file.text().charAt(start)) >= 0) {
                start++;
            }
            if (start < end && start >= block.start() || start < end && number > file.lineAt(block.start())) {
                lines.add(new ParagraphLine(file, block, number, start, end));
            }
        }
        return lines;
    }

    /** The first character of the text. */
    char first() {
        return file.text().charAt(start);
    }

    String text() {
        return file.text().substring(start, end).stripTrailing();
    }

    Span span() {
        return file.span(start, end);
    }

    /** The first characters of the line. */
    Span span(int length) {
        return file.span(start, Math.min(end, start + length));
    }

    /** Whether its paragraph starts with it. */
    boolean isFirst() {
        return start <= block.start() || number == file.lineAt(block.start());
    }

    /** Whether it is indented so far below its paragraph that it starts no list, whatever it says. */
    boolean isDeep() {
        return column(start) - column(block.start()) >= CODE;
    }

    private int column(int place) {
        int column = 0;
        int first = file.lineStart(file.lineAt(place));
        for (int at = first; at < Math.min(place, first + DEEPEST); at++) {
            column += file.text().charAt(at) == '\t' ? CODE - column % CODE : 1;
        }
        return column;
    }

    /** A line of the file without white space around it; empty if there is no such line. */
    String neighbour(int distance) {
        int line = number + distance;
        return line < 1 || line > file.lineCount() ? "" : file.line(line).strip();
    }

    /** Whether its paragraph has no other line. */
    boolean isAlone() {
        return isFirst() && end >= block.end();
    }

    /** The next line with text below it, or above it for a negative direction; empty at the end of the file. */
    String beyond(int direction) {
        int line = number + direction;
        while (line >= 1 && line <= file.lineCount() && file.line(line).isBlank()) {
            line += direction;
        }
        return neighbour(line - number);
    }
}
