package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.SectionMarks.Mark;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of a document that open parts of questions, such as <code>&lt;!-- front --&gt;</code>. Some banks close the
 * parts with them instead.
 */
final class CommentMarks {
    private static final Pattern COMMENT = Pattern.compile("<!--([^<>-]{1,40}+)-->");
    /** No heading ends a part. */
    private static final int LEVEL = 0;

    private CommentMarks() {}

    /** The marks in their order, as those that open parts; none where the comments name no answer. */
    static List<Mark> of(Document document) {
        List<Mark> marks = all(document);
        boolean asked = marks.stream().anyMatch(mark -> mark.opens(SectionWords.QUESTION));
        boolean answered = marks.stream().anyMatch(mark -> mark.opens(SectionWords.ANSWER));
        boolean shortcodes = marks.stream().anyMatch(mark -> opensShortcode(document, mark));
        if (!answered || shortcodes || !asked && marks.size() > 1) {
            return List.of();
        }
        if (!asked) {
            int start = document.markdown().root().start();
            return List.of(mark(SectionWords.QUESTION, start, start), marks.get(0));
        }
        return close(document, marks) ? opened(document, marks) : marks;
    }

    /** The marks, and what divides a question from the answer above it: headings, rules and other comments. */
    private static List<Mark> all(Document document) {
        List<Mark> marks = new ArrayList<>();
        int border = -1;
        int end = -1;
        for (Node block : document.markdown().root().children()) {
            Optional<Mark> mark = in(document, block);
            boolean divides = mark.isEmpty() && (block.is(Kind.HEADING, Kind.THEMATIC_BREAK) || isComment(block));
            if (border >= 0
                    && mark.filter(found -> found.opens(SectionWords.QUESTION)).isPresent()) {
                marks.add(new Mark(Optional.empty(), LEVEL, border, end, Optional.empty()));
            }
            mark.ifPresent(marks::add);
            border = divides ? border < 0 ? block.start() : border : -1;
            end = block.end();
        }
        return marks;
    }

    /** Whether a mark is above a shortcode of a site, which holds the text in its attributes. */
    private static boolean opensShortcode(Document document, Mark mark) {
        String text = document.file().text();
        int at = mark.end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return mark.opens(SectionWords.QUESTION) && text.startsWith("{{", at);
    }

    private static boolean isComment(Node block) {
        return block.kind() == Kind.HTML_BLOCK && block.text().startsWith("<!--");
    }

    private static Optional<Mark> in(Document document, Node block) {
        if (!isComment(block)) {
            return Optional.empty();
        }
        Matcher comment = COMMENT.matcher(document.file().text()).region(block.start(), block.end());
        return comment.lookingAt()
                ? SectionWords.of(comment.group(1)).map(part -> mark(part, block.start(), comment.end()))
                : Optional.empty();
    }

    private static Mark mark(SectionWords part, int start, int end) {
        return new Mark(Optional.of(part), LEVEL, start, end, Optional.empty());
    }

    /** Whether there is a text above the first mark, a question, and none below the last one, an answer. */
    private static boolean close(Document document, List<Mark> marks) {
        Node root = document.markdown().root();
        Mark first = marks.get(marks.get(0).part().isPresent() ? 0 : 1);
        Mark last = marks.get(marks.size() - 1);
        return first.opens(SectionWords.QUESTION)
                && last.opens(SectionWords.ANSWER)
                && !document.isBlank(root.start(), first.start())
                && last.isBlankUpTo(document, root.end());
    }

    private static List<Mark> opened(Document document, List<Mark> marks) {
        int start = document.markdown().root().start();
        Mark above = mark(SectionWords.QUESTION, start, start);
        List<Mark> opened = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.opens(SectionWords.QUESTION)) {
                opened.add(above);
                opened.add(mark(SectionWords.ANSWER, mark.start(), mark.end()));
            } else if (mark.opens(SectionWords.ANSWER)) {
                above = mark(SectionWords.QUESTION, mark.start(), mark.end());
            }
        }
        opened.add(above);
        return opened;
    }
}
