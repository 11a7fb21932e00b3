package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Fences;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * An element {@code <quiz>} whose tags have lines of their own; it may be indented, as in a tab, but not in code.
 *
 * @param start the start of the opening tag
 * @param contentStart the start of the line below it
 * @param contentEnd the end of its content, exclusive
 * @param end the end of the closing tag, exclusive
 */
record QuizBlock(int start, int contentStart, int contentEnd, int end) {

    /** The elements of a file, in its order; one that is not closed ends where the next one starts. */
    static List<QuizBlock> of(SourceFile file, Fences fences) {
        List<QuizBlock> found = new ArrayList<>();
        int open = 0;
        for (int line = 1; line <= file.lineCount(); line++) {
            String text = file.line(line).strip();
            boolean starts = (text.startsWith("<quiz>") || text.startsWith("<quiz ")) && text.endsWith(">");
            boolean ends = text.equals("</quiz>");
            if ((starts || ends) && !fences.contains(line)) {
                if (open > 0) {
                    found.add(between(file, open, line, ends));
                }
                open = starts ? line : 0;
            }
        }
        return found;
    }

    private static QuizBlock between(SourceFile file, int open, int close, boolean closed) {
        String first = file.line(open);
        int start = file.lineStart(open) + first.indexOf('<');
        int content = Math.min(file.lineStart(open + 1), file.lineStart(close));
        return new QuizBlock(
                start, content, file.lineStart(close), closed ? file.lineEnd(close) : file.lineStart(close));
    }
}
