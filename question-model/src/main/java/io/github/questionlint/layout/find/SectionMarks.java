package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headings and labels of a document that open parts of questions, and the other headings between them. */
final class SectionMarks {
    /** The level of a label: below every heading. */
    private static final int LABEL = 7;

    /**
     * A heading, or a label.
     *
     * @param part what it opens; empty for a heading of another kind
     * @param level the level of the heading
     * @param start its start
     * @param end its end, exclusive
     */
    record Mark(Optional<SectionWords> part, int level, int start, int end) {
        boolean opens(SectionWords wanted) {
            return part.filter(wanted::equals).isPresent();
        }

        /** Whether nothing is between it and an offset. */
        boolean isBlankUpTo(Document document, int limit) {
            int after = end;
            return document.isBlank(after, limit);
        }
    }

    private SectionMarks() {}

    /** The marks of a document, in its order. */
    static List<Mark> of(Document document) {
        List<Mark> marks = new ArrayList<>();
        for (Node block : document.markdown().root().children()) {
            if (block.kind() == Kind.HEADING) {
                addHeading(document, block, marks);
            } else if (block.kind() == Kind.PARAGRAPH && !block.children().isEmpty()) {
                addLabel(document, block, marks);
            }
        }
        return marks;
    }

    /** A text above a rule without a blank line looks like a heading, but is the text of a choice. */
    private static void addHeading(Document document, Node heading, List<Mark> marks) {
        Optional<SectionWords> part = SectionWords.of(heading.visibleText());
        boolean signs = document.file().text().charAt(heading.start()) == '#';
        if (signs || part.isPresent()) {
            marks.add(new Mark(part, heading.number(), heading.start(), heading.end()));
        }
    }

    /** {@code **Front**} above a text, or {@code **Front:**} in front of it. */
    private static void addLabel(Document document, Node paragraph, List<Mark> marks) {
        Node first = paragraph.children().get(0);
        String text = document.file().text();
        Optional<SectionWords> part =
                first.is(Kind.STRONG, Kind.EMPHASIS) ? SectionWords.of(first.visibleText()) : Optional.empty();
        if (part.isEmpty()) {
            return;
        }
        boolean colon =
                ":：".indexOf(first.visibleText().charAt(first.visibleText().length() - 1)) >= 0;
        int end = first.end();
        while (end < paragraph.end() && ":： \t".indexOf(text.charAt(end)) >= 0) {
            colon |= ":：".indexOf(text.charAt(end)) >= 0;
            end++;
        }
        boolean alone = end >= paragraph.end() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
        if (alone || colon) {
            marks.add(new Mark(part, LABEL, paragraph.start(), end));
        }
    }
}
