package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.choices.LetteredOptions;
import io.github.questionlint.layout.document.AnswerStart;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stem below a title that says nothing, such as "Question 3" or "题目": the first paragraph that is neither a label nor a
 * property of the question.
 */
public final class BodyStem {
    private static final int LONGEST = 40;
    /** A label and what may be in front of it. */
    private static final int LABEL_LENGTH = 80;
    /** A note on a title, such as "[multiple choice]" or "(easy)". */
    private static final String NOTE = "[\\[（(【][^\\]）)】]{0,20}[\\]）)】]";

    private static final Pattern EMPTY = Pattern.compile("(?iU)(?:" + NOTE + "|[^\\p{L}\\p{N}\\[（(【])*+(?:"
            + WordTable.anyOf("number") + ")?+(?:" + NOTE + "|[^\\p{L}\\p{N}])*+");
    private static final Pattern LABEL =
            Pattern.compile("(?iU)[*_\\s【\\[]*" + WordTable.anyOf("number") + "[*_】\\]\\s]*[:：][*_\\s]*");

    private BodyStem() {}

    /** A range whose title says nothing and is above a heading such as "Question", from the paragraph below that on. */
    public static QuestionRange belowLabel(Document document, QuestionRange range, List<Node> body) {
        return !body.isEmpty() && body.get(0).kind() == Kind.HEADING && saysNothing(range.title())
                ? of(document, range)
                : range;
    }

    /** A range whose title is the first paragraph below it that says something; the same range where there is none. */
    static QuestionRange of(Document document, QuestionRange range) {
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        int first = 0;
        while (first < body.size() && (isLabel(body.get(first)) || isProperty(document, body, first))) {
            first++;
        }
        first = belowCode(body, first);
        if (first == body.size() || body.get(first).kind() != Kind.PARAGRAPH) {
            return range;
        }
        Node block = body.get(first);
        int start = afterProperties(document, block);
        int end = stemEnd(document, block, start);
        boolean properties = start > block.start() && start < block.end();
        Text title = withoutLabel(
                properties ? Titles.of(document.file(), start, end) : Titles.of(document.file(), block, end));
        return title.isBlank() || AnswerStart.opens(block) ? range : range.titled(title, end);
    }

    /** The index of a paragraph that asks about the code above it; the same index without one. */
    private static int belowCode(List<Node> body, int first) {
        int at = first;
        while (at < body.size() && body.get(at).isCodeBlock()) {
            at++;
        }
        boolean asks = at < body.size()
                && body.get(at).kind() == Kind.PARAGRAPH
                && QuestionWords.score(body.get(at).visibleText()) > 0;
        return asks ? at : first;
    }

    /** A heading or bold line such as "题目". */
    private static boolean isLabel(Node block) {
        String text = block.visibleText();
        return block.is(Kind.HEADING, Kind.PARAGRAPH)
                && text.length() <= LONGEST
                && EMPTY.matcher(text).matches();
    }

    /** Whether a paragraph only says what the question is about, such as "Topic: networks", and another one asks. */
    private static boolean isProperty(Document document, List<Node> body, int at) {
        boolean followed = at + 1 < body.size()
                && body.get(at).kind() == Kind.PARAGRAPH
                && body.get(at + 1).kind() == Kind.PARAGRAPH
                && !AnswerStart.opens(body.get(at + 1))
                && !LetteredOptions.opens(body.get(at + 1).visibleText());
        return followed
                && afterProperties(document, body.get(at)) >= body.get(at).end();
    }

    /** The end of a paragraph, or of the lines in front of the first of them that is a choice. */
    static int stemEnd(Document document, Node block, int start) {
        int line = before(document, start, block.end(), next -> LetteredOptions.opens(next.strip()));
        return line < 0 ? block.end() : document.trimmed(start, line);
    }

    /** Where a paragraph goes on behind the lines at its start that only say what the question is about. */
    private static int afterProperties(Document document, Node block) {
        SourceFile file = document.file();
        int at = block.start();
        int number = file.lineAt(at);
        while (at < block.end()) {
            String line = file.text()
                    .substring(at, Math.min(block.end(), file.lineEnd(number)))
                    .strip();
            if (!PropertyLabel.isLine(line) || LABEL.matcher(line).lookingAt()) {
                return at;
            }
            number++;
            at = number > file.lineCount() ? block.end() : file.lineStart(number);
        }
        return block.end();
    }

    /** The line end in front of the first further line that opens something; -1 without one. */
    static int before(Document document, int start, int end, Predicate<String> opens) {
        String text = document.file().text();
        int line = text.indexOf('\n', start);
        while (line >= 0
                && line < end
                && !opens.test(text.substring(line + 1, Math.min(end, line + 1 + LABEL_LENGTH)))) {
            line = text.indexOf('\n', line + 1);
        }
        return line < end ? line : -1;
    }

    static boolean saysNothing(Text title) {
        return Titles.isNumberOnly(title)
                || title.value().length() <= LONGEST
                        && EMPTY.matcher(title.value()).matches();
    }

    static Text withoutLabel(Text title) {
        if (title.value().indexOf(':') < 0 && title.value().indexOf('：') < 0) {
            return title;
        }
        Matcher label = LABEL.matcher(title.value());
        int end = label.lookingAt() ? label.end() : PropertyLabel.kindLength(title.value());
        return end > 0 && end < title.value().length()
                ? new Text(
                        title.value().substring(end),
                        title.spanOf(end, title.value().length()))
                : title;
    }
}
