package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.AnswerLabel;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.QuestionWords;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.document.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a question whose own title says nothing, such as "Question 3" or "题目": the first paragraph below it. */
public final class StemTitle {
    private static final int LONGEST = 40;
    /** A label and what may be in front of it. */
    private static final int LABEL_LENGTH = 80;
    /** A note on a title, such as "[multiple choice]" or "(easy)". */
    private static final String NOTE = "[\\[（(【][^\\]）)】]{0,20}[\\]）)】]";

    private static final Pattern EMPTY = Pattern.compile("(?iU)(?:" + NOTE + "|[^\\p{L}\\p{N}\\[（(【])*+(?:"
            + WordTable.anyOf("number") + ")?+(?:" + NOTE + "|[^\\p{L}\\p{N}])*+");
    private static final Pattern LABEL =
            Pattern.compile("(?iU)[*_\\s【\\[]*" + WordTable.anyOf("number") + "[*_】\\]\\s]*[:：][*_\\s]*");

    /** A property of a question: a name, a colon and a short value. */
    private static final Pattern PROPERTY =
            Pattern.compile("[*_]{0,3}\\p{L}[\\p{L} ]{1,24}[*_]{0,3} ?[:：][*_]{0,3}[ \\t]*[^\\s:：][^:：]{0,60}");

    private static final Pattern EMPHASIS = Pattern.compile("[*_]+");

    private StemTitle() {}

    /** A range whose title says nothing and is above a heading such as "Question", from the paragraph below that on. */
    public static QuestionRange belowLabel(Document document, QuestionRange range, List<Node> body) {
        return !body.isEmpty() && body.get(0).kind() == Kind.HEADING && saysNothing(range.title())
                ? titled(document, range)
                : range;
    }

    /** A range with the title that says something; the same range if its title does, or if nothing does. */
    static QuestionRange titled(Document document, QuestionRange whole) {
        QuestionRange range = withoutAnswer(document, whole);
        if (!saysNothing(range.title())) {
            return withoutLabel(range);
        }
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        int first = 0;
        while (first < body.size() && (isLabel(body.get(first)) || isProperty(document, body, first))) {
            first++;
        }
        if (first == body.size() || body.get(first).kind() != Kind.PARAGRAPH) {
            return range;
        }
        Node block = body.get(first);
        Text title = withoutLabel(title(document, block));
        return title.isBlank() || AnswerStart.opens(block)
                ? range
                : new QuestionRange(title, range.raw(), range.start(), block.end(), range.end());
    }

    /** A title ends in front of a line of its paragraph that starts with a label such as "Answer:". */
    private static QuestionRange withoutAnswer(Document document, QuestionRange range) {
        String text = document.file().text();
        int start = document.offset(range.title().span());
        for (int line = text.indexOf('\n', start);
                line >= 0 && line < range.bodyStart();
                line = text.indexOf('\n', line + 1)) {
            String next = text.substring(line + 1, Math.min(range.bodyStart(), line + 1 + LABEL_LENGTH));
            if (AnswerLabel.opens(next)) {
                int end = document.trimmed(start, line);
                Text title = Titles.of(document.file(), start, end);
                return new QuestionRange(title, range.raw(), range.start(), line + 1, range.end());
            }
        }
        return range;
    }

    private static boolean saysNothing(Text title) {
        return Titles.isNumberOnly(title)
                || title.value().length() <= LONGEST
                        && EMPTY.matcher(title.value()).matches();
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

    /** The first paragraph without the lines at its start that only say what the question is about. */
    private static Text title(Document document, Node block) {
        int start = afterProperties(document, block);
        return start > block.start() && start < block.end()
                ? Titles.of(document.file(), start, block.end())
                : Titles.of(document.file(), block);
    }

    private static int afterProperties(Document document, Node block) {
        int at = block.start();
        while (at < block.end()) {
            int end = Math.min(
                    block.end(), document.file().lineEnd(document.file().lineAt(at)));
            String line = document.file().text().substring(at, end).strip();
            boolean property = line.length() <= LABEL_LENGTH
                    && PROPERTY.matcher(line).matches()
                    && !LABEL.matcher(line).lookingAt()
                    && !AnswerLabel.opens(line)
                    && !QuestionWords.endsWithMark(line);
            if (!property) {
                return at;
            }
            at = end + 1;
        }
        return block.end();
    }

    /** A title without its label; one that ends an emphasis behind it is no label of its own. */
    private static QuestionRange withoutLabel(QuestionRange range) {
        Text title = withoutLabel(range.title());
        String label = range.title()
                .value()
                .substring(0, range.title().value().length() - title.value().length());
        boolean whole = EMPHASIS.matcher(label).results().count() % 2 == 0;
        return title.isBlank()
                        || !whole
                        || title.value().length() == range.title().value().length()
                ? range
                : new QuestionRange(title, range.raw(), range.start(), range.bodyStart(), range.end());
    }

    private static Text withoutLabel(Text title) {
        Matcher label = LABEL.matcher(title.value());
        return label.lookingAt()
                ? new Text(
                        title.value().substring(label.end()),
                        title.spanOf(label.end(), title.value().length()))
                : title;
    }
}
