package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** What may be at the end of a title and is no part of it: an answer, or the words that fill its gap. */
final class TitleEnds {
    /** How far into a line an answer is looked for. */
    private static final int LONGEST_LINE = 400;

    private static final String BOLD = "**";
    private static final Pattern RIGHT = Pattern.compile("(?iU)\\W{0,4}" + WordTable.anyOf("right") + "(?!\\p{L})");

    private TitleEnds() {}

    /** A title ends in front of a line of its paragraph that starts with a label such as "Answer:". */
    static QuestionRange withoutAnswer(Document document, QuestionRange range) {
        int start = document.offset(range.title().span());
        int line = BodyStem.before(document, start, range.bodyStart(), AnswerLabel::opens);
        int end = line < 0 ? bold(document, start, range.bodyStart()) : line;
        return end < 0 ? range : range.titled(Titles.of(document.file(), start, document.trimmed(start, end)), end + 1);
    }

    /** The blank in front of the first bold label such as "Answer:" on the line of a title that asks; -1 without one. */
    private static int bold(Document document, int start, int end) {
        int limit = Math.min(
                start + LONGEST_LINE,
                Math.min(end, document.file().lineEnd(document.file().lineAt(start))));
        String line = document.file().text().substring(start, Math.max(start, limit));
        int label = line.indexOf(" **");
        while (label >= 0) {
            if (QuestionWords.endsWithMark(line.substring(0, label)) && AnswerLabel.opens(line.substring(label + 1))) {
                return start + label;
            }
            label = line.indexOf(" **", label + 1);
        }
        return -1;
    }

    /** A title without the words in bold print at its end, if nothing but a quote is below it that calls them right. */
    static QuestionRange withoutFilled(Document document, QuestionRange range) {
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        boolean called = body.size() == 1
                && body.get(0).kind() == Kind.QUOTE
                && RIGHT.matcher(body.get(0).visibleText()).lookingAt();
        String text = document.file().text();
        int start = document.offset(range.title().span());
        int end = called ? document.trimmed(start, range.bodyStart()) : start;
        int open = text.startsWith(BOLD, end - BOLD.length()) ? text.lastIndexOf(BOLD, end - BOLD.length() - 1) : -1;
        return open > start && Character.isWhitespace(text.charAt(open - 1))
                ? range.titled(Titles.of(document.file(), start, open), open)
                : range;
    }
}
