package io.github.questionlint.layout.find;

import io.github.questionlint.layout.card.ClozeCards;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Headings;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Sorted;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question is a line of plain text such as {@code Q3: …} or {@code 3、…}, as in articles pasted from a web page, or one
 * of several lines whose numbers go on.
 * Markdown sees one long paragraph, broken by what looks like a list, so lines are found in every kind of block.
 */
public final class ArticleLayout {
    private static final Pattern LABELLED = Pattern.compile("(?iU)(?:" + WordTable.anyOf("number")
            + "(?:\\s*+(?:\\d{1,3}\\s*+)?[:：.、．)）]|" + Numbering.NOTE + "\\s*+[:：])"
            + "|第\\s*\\d{1,3}\\s*[题題问問](?:\\s*+[:：.、．])?|\\d{1,3}\\s*、)\\s*\\S");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\s*[.．)）](?!\\d)\\s*\\S");

    private static final Pattern MARKER = Pattern.compile("[ \\t>]*+[-*+][ \\t]++");
    /** Dots for a question show how one is written. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?iU)" + WordTable.anyOf("number") + "\\s*+[:：]\\s*+(?:\\.{2,}+|…++)\\s*+");

    private static final Pattern BREAKS = Pattern.compile("[ \\t]*+(?:<br ?/?>[ \\t]*+)++");

    /** The longest label in front of a question, in UTF-16 units. */
    private static final int LABEL = 40;

    /**
     * A line.
     *
     * @param first the offset of the first character that is shown
     * @param last that of the last one
     */
    private record Line(int first, int last, String text) {
        /** Its start, with the marks in front of it. */
        int start(SourceFile file) {
            return withMarks(file, first);
        }

        /** The end of what is shown, with the marks that close it. */
        int end(SourceFile file) {
            return withClosingMarks(file, Math.max(start(file), last + 1));
        }
    }

    private ArticleLayout() {}

    /** The questions of a document, in its order. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        List<Line> lines = lines(document);
        List<String> texts = lines.stream().map(Line::text).toList();
        BitSet runs = NumberedRuns.of(texts);
        runs.or(NumberedRuns.aboveChoices(texts));
        List<QuestionRange> found = new ArrayList<>();
        Set<Integer> gaps = ClozeCards.of(document).stream().map(Node::start).collect(Collectors.toSet());
        Set<Integer> entries = entries(document.markdown().root());
        int end = document.markdown().root().end();
        for (int at = lines.size() - 1; at >= 0; at--) {
            Line line = lines.get(at);
            if (gaps.contains(line.first())) {
                end = line.first();
                continue;
            }
            String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
            if (!entries.contains(line.first()) && isQuestion(line.text(), next, runs.get(at), spec)) {
                found.add(range(document, line, end));
                end = withMarker(document.file(), line.start(document.file()));
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** Where the texts start that link to a place within the bank, with nothing beside them: a table of contents. */
    private static Set<Integer> entries(Node root) {
        return root.children().stream()
                .filter(Links::isEntry)
                .flatMap(block -> block.all(Kind.LINK))
                .filter(link -> !link.children().isEmpty())
                .map(link -> link.children().get(0).start())
                .collect(Collectors.toSet());
    }

    private static QuestionRange range(Document document, Line line, int limit) {
        int start = line.start(document.file());
        int end = line.end(document.file());
        int body = withBreaks(document.file(), end);
        return new QuestionRange(
                Titles.of(document.file(), start, end),
                line.text(),
                start,
                body,
                document.trimmed(body, Math.max(body, heading(document, body, limit))));
    }

    /** The start of the first heading between two offsets that is no part of a question; the second one without any. */
    private static int heading(Document document, int start, int end) {
        return document.headsWithin(start, end)
                .filter(head -> !head.part())
                .findFirst()
                .map(Headings.Head::lead)
                .orElse(end);
    }

    private static boolean isQuestion(String line, String next, boolean run, LayoutSpec spec) {
        boolean numbered = spec.pattern().isPresent()
                || run
                || mayBeNumbered(line)
                        && Numbering.mayOpen(line)
                        && (LABELLED.matcher(line).lookingAt()
                                || NUMBERED.matcher(line).lookingAt() && AnswerLabel.opens(next));
        return numbered && !EXAMPLE.matcher(line).matches() && spec.fits(line);
    }

    /** A quick test that avoids the slow one. */
    private static boolean mayBeNumbered(String line) {
        for (int at = 0; at < Math.min(LABEL, line.length()); at++) {
            char c = line.charAt(at);
            if (c <= '9' && c >= '0' || c == ':' || c == '：' || c == '.') {
                return true;
            }
        }
        return false;
    }

    /** A line that starts with emphasis starts at its marks. */
    private static int withMarks(SourceFile file, int start) {
        int line = file.lineStart(file.lineAt(start));
        boolean marks = file.text().substring(line, start).chars().allMatch(c -> "*_ ".indexOf(c) >= 0);
        return marks ? line : start;
    }

    /** The start of a line that has nothing but the marker of an item in front of an offset; otherwise the offset. */
    private static int withMarker(SourceFile file, int start) {
        int line = file.lineStart(file.lineAt(start));
        return MARKER.matcher(file.text()).region(line, start).matches() ? line : start;
    }

    private static int withClosingMarks(SourceFile file, int end) {
        int at = end;
        while (at < file.text().length() && "`*_".indexOf(file.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int withBreaks(SourceFile file, int end) {
        Matcher breaks = BREAKS.matcher(file.text()).region(end, Math.max(end, file.lineEnd(file.lineAt(end))));
        return breaks.matches() ? breaks.end() : end;
    }

    /** The lines that are shown, without headings and the entries of a table of contents. */
    private static List<Line> lines(Document document) {
        SourceFile file = document.file();
        Node root = document.markdown().root();
        List<Line> lines = new ArrayList<>();
        List<Node> entries =
                root.all(Node.Kind.PARAGRAPH).filter(Links::isEntry).toList();
        RenderedText shown = RenderedText.withoutHeadings(file, root.children());
        int from = 0;
        for (String line : shown.text().split("\n", -1)) {
            if (!line.isBlank() && !isWithin(entries, shown.offset(from))) {
                lines.add(new Line(shown.offset(from), shown.offset(from + line.length() - 1), line.strip()));
            }
            from += line.length() + 1;
        }
        return lines;
    }

    private static boolean isWithin(List<Node> blocks, int offset) {
        int next = Sorted.firstFrom(blocks, Node::end, offset + 1);
        return next < blocks.size() && blocks.get(next).start() <= offset;
    }
}
