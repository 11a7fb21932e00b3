package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A fenced code block, with what its lines tell about a broken fence.
 *
 * @param file its file
 * @param node the block
 * @param start the start of its opening marks
 * @param marks its opening marks
 */
public record Fence(SourceFile file, Node node, int start, String marks) {
    /** What is typed instead of a fence: one or two backticks, quotes, a stray character after the marks. */
    private static final Pattern MISSPELT = Pattern.compile("`{1,2}|'{3}|´{3}|~{1,2}|(?:`{3}|~{3})[0-9.,;:'\"]{1,2}");

    private static final Pattern OPENER = Pattern.compile("(`{3,}|~{3,}) {0,3}\\{?\\.?[A-Za-z][\\w+#./-]{0,20}\\}?");

    /** The fence of a fenced code block of a file. */
    public static Fence of(SourceFile file, Node node) {
        int start = node.start();
        while (Character.isWhitespace(file.text().charAt(start))) {
            start++;
        }
        int end = start;
        while (end < file.text().length()
                && file.text().charAt(end) == file.text().charAt(start)) {
            end++;
        }
        return new Fence(file, node, start, file.text().substring(start, end));
    }

    /** Whether it has a closing fence. */
    public boolean isClosed() {
        return node.number() > 0;
    }

    /** Whether it contains only white space. */
    public boolean isEmpty() {
        return node.text().isBlank();
    }

    /** The line of its opening fence, from 1. */
    public int line() {
        return file.lineAt(start);
    }

    /** The last line of the block; that of its closing fence if it has one. */
    public int lastLine() {
        return file.lineAt(Math.max(start, node.end() - 1));
    }

    /** The next line below the block that is not blank, or the line after the last one of the file. */
    public int lineBelow() {
        int line = lastLine() + 1;
        while (line < file.lineCount() && file.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    /** The indentation of the opening marks, in UTF-16 units. */
    public int column() {
        return start - file.lineStart(line());
    }

    /** From the opening marks to the end of a line. */
    public Span spanTo(int line) {
        return file.span(start, line == line() ? start + marks.length() : file.lineEnd(line));
    }

    /** The line that was meant to close the block but is mistyped. */
    public OptionalInt misspelt() {
        return find(
                "`'´~".replace("'", marks.charAt(0) == '`' ? "'" : ""),
                text -> MISSPELT.matcher(text).matches());
    }

    /** The line that ends with the marks that were meant to close the block. */
    public OptionalInt glued() {
        return lines().filter(line -> file.lineEnd(line) > file.lineStart(line)
                        && file.text().charAt(file.lineEnd(line) - 1) == marks.charAt(0))
                .filter(line -> isGlued(content(line)))
                .findFirst();
    }

    /** The line that opens the next code block, but became a part of this one. */
    public OptionalInt swallowed() {
        return find(marks.substring(0, 1), text -> OPENER.matcher(text).matches() && text.startsWith(marks));
    }

    private boolean isGlued(String text) {
        int at = text.indexOf(marks);
        return at > 0 && at + marks.length() == text.length();
    }

    private OptionalInt find(String firsts, Predicate<String> fits) {
        return lines().filter(line -> firsts.indexOf(first(line)) >= 0 && fits.test(content(line)))
                .findFirst();
    }

    private IntStream lines() {
        return IntStream.rangeClosed(line() + 1, isClosed() ? lastLine() - 1 : lastLine());
    }

    private char first(int line) {
        int at = contentStart(line);
        return at < file.lineEnd(line) ? file.text().charAt(at) : ' ';
    }

    private String content(int line) {
        return file.text().substring(contentStart(line), file.lineEnd(line)).stripTrailing();
    }

    /** The offset after spaces and, in a quote, its marks. */
    private int contentStart(int line) {
        boolean quoted = file.text().charAt(file.lineStart(line())) == '>';
        int at = file.lineStart(line);
        int end = file.lineEnd(line);
        while (at < end
                && (file.text().charAt(at) <= ' ' || quoted && file.text().charAt(at) == '>')) {
            at++;
        }
        return at;
    }
}
