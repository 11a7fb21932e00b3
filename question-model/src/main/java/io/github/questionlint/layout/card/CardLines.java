package io.github.questionlint.layout.card;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.BitSet;

/** The lines of a document, and what they can be on a card. */
final class CardLines {
    private final SourceFile file;
    private final BitSet code = new BitSet();
    private final int first;

    CardLines(Document document) {
        this.file = document.file();
        this.first = file.lineAt(document.markdown().root().start());
        document.markdown().root().stream()
                .filter(node -> node.isCodeBlock() || node.is(Kind.TABLE, Kind.HTML_BLOCK) && !isTag(node))
                .forEach(this::add);
    }

    private static boolean isTag(Node node) {
        return node.kind() == Kind.HTML_BLOCK && !node.text().startsWith("<!--");
    }

    /** Markdown takes the lines that touch a table for rows of it, but no author means one without a border as such. */
    private void add(Node node) {
        int start = file.lineAt(node.start());
        int last = file.lineAt(Math.max(node.start(), node.end() - 1));
        while (node.kind() == Kind.TABLE && last > start && file.line(last).indexOf('|') < 0) {
            last--;
        }
        code.set(start, last + 1);
    }

    /** The first line below the front matter. */
    int first() {
        return first;
    }

    int last() {
        return file.lineCount();
    }

    /** Whether a line is code, a row of a table or a comment. */
    boolean isCode(int line) {
        return code.get(line);
    }

    /** Whether a card ends at a line: it is blank, and not in code. */
    boolean isGap(int line) {
        return line < first
                || line > last()
                || !code.get(line) && file.line(line).isBlank();
    }

    /** Whether a line is a heading or a rule between texts. */
    boolean isBorder(int line) {
        if (line < first || line > last() || code.get(line)) {
            return false;
        }
        String text = file.line(line).strip();
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > 0 && marks < 7 && (marks == text.length() || text.charAt(marks) == ' ');
        return heading || text.length() > 2 && text.chars().allMatch(c -> "-_*".indexOf(c) >= 0);
    }

    /** Whether a line holds nothing but tags such as {@code #flashcards}. */
    boolean isTags(int line) {
        String text = file.line(line).strip();
        return text.startsWith("#")
                && text.lines()
                        .flatMap(words -> java.util.Arrays.stream(words.split("\\s+")))
                        .allMatch(word -> word.length() > 1 && word.charAt(0) == '#' && word.charAt(1) != '#');
    }

    /** Whether a line is text that somebody wrote, so that a card should explain it. */
    boolean isProse(int line) {
        String text = file.line(line);
        return !isGap(line)
                && !isCode(line)
                && !isBorder(line)
                && !isTags(line)
                && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    String text(int line) {
        return file.line(line);
    }
}
