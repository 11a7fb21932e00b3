package io.github.questionlint.markdown;

import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.function.Predicate;

/** References to footnotes, such as <code>[^1]</code>, which CommonMark does not know: text, or links to a definition. */
public final class Footnotes {
    private static final int LONGEST = 100;

    private Footnotes() {}

    /** The end of a text without what looks like references at its end, and the blanks before them. */
    public static int start(String text, int from, int end) {
        return start(text, from, end, name -> true);
    }

    /**
     * The end of a part of a file without the references at its end: they are numbers, or their footnotes are in the file.
     * Others may be patterns, as in <code>Which letters does it find: [^xyz]</code>.
     */
    public static int start(SourceFile file, int from, int end) {
        return start(file.text(), from, end, name -> isNumber(name) || file.defines(name));
    }

    private static int start(String text, int from, int end, Predicate<String> known) {
        int last = end;
        int close = blanks(text, from, end);
        int start = reference(text, from, close);
        while (start > from && known.test(text.substring(start + 1, close - 1))) {
            close = blanks(text, from, start);
            last = close;
            start = reference(text, from, close);
        }
        return last > from ? last : end;
    }

    private static boolean isNumber(String name) {
        return name.chars().skip(1).allMatch(Character::isDigit);
    }

    private static int blanks(String text, int from, int end) {
        int at = end;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The start of the reference that ends at an offset, or -1. */
    private static int reference(String text, int from, int end) {
        if (end - from < 4 || text.charAt(end - 1) != ']') {
            return -1;
        }
        int open = end - 2;
        int first = Math.max(from, end - LONGEST);
        while (open > first && isLabel(text.charAt(open))) {
            open--;
        }
        boolean caret = open > first && text.charAt(open) == '^' && text.charAt(open - 1) == '[';
        return caret && !isRange(text, open + 1, end - 1) ? open - 1 : -1;
    }

    private static boolean isLabel(char c) {
        return Character.isLetterOrDigit(c) || "-_.:".indexOf(c) >= 0;
    }

    /** Whether a label is empty, or seems to be of the characters that a pattern excludes, as in <code>[^0-9]</code>. */
    private static boolean isRange(String text, int start, int end) {
        return start == end
                || !Character.isLetterOrDigit(text.charAt(start))
                || start + 1 < end && !Character.isLetterOrDigit(text.charAt(start + 1));
    }

    /** Whether a link is a reference to a footnote whose definition is one of a link, too. */
    static boolean isReference(Node link) {
        List<Node> shown = link.children();
        return link.kind() == Kind.LINK
                && shown.size() == 1
                && shown.get(0).kind() == Kind.TEXT
                && shown.get(0).text().length() > 1
                && shown.get(0).text().charAt(0) == '^'
                && shown.get(0).end() == link.end() - 1;
    }
}
