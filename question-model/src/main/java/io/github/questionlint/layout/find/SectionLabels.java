package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.SectionMarks.Mark;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labels in paragraphs that open parts of questions: {@code **Front**} above a text, or {@code **Front:**} in front of
 * it. The colon may be missing where questions and answers of a document have it nowhere.
 */
final class SectionLabels {
    /** The level of a label: below every heading. */
    static final int LABEL = 7;

    private static final int FEWEST = 2;
    private static final String BETWEEN = ":： \t";

    private final Document document;
    private final boolean bare;

    private SectionLabels(Document document, boolean bare) {
        this.document = document;
        this.bare = bare;
    }

    /** Those of a document, without colons if it has several questions and answers of that kind. */
    static SectionLabels of(Document document) {
        SectionLabels all = new SectionLabels(document, true);
        Map<SectionWords, Integer> counts = new EnumMap<>(SectionWords.class);
        document.markdown().root().children().stream()
                .filter(block -> block.kind() == Kind.PARAGRAPH)
                .flatMap(block -> all.in(block).stream())
                .flatMap(mark -> mark.part().stream())
                .forEach(part -> counts.merge(part, 1, Integer::sum));
        int questions = counts.getOrDefault(SectionWords.QUESTION, 0);
        boolean several = questions >= FEWEST && counts.getOrDefault(SectionWords.ANSWER, 0) * 2 >= questions;
        return new SectionLabels(document, several);
    }

    /** The labels of a paragraph, each at the start of a line. */
    List<Mark> in(Node paragraph) {
        List<Mark> marks = new ArrayList<>();
        boolean first = true;
        for (Node inline : paragraph.children()) {
            if (first && inline.is(Kind.STRONG, Kind.EMPHASIS)) {
                mark(inline, paragraph).ifPresent(marks::add);
            }
            first = inline.kind() == Kind.LINE_BREAK;
        }
        return marks;
    }

    private Optional<Mark> mark(Node label, Node paragraph) {
        String shown = label.visibleText();
        Optional<SectionWords> part = SectionWords.of(shown);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        String text = document.file().text();
        boolean colon = ":：".indexOf(shown.charAt(shown.length() - 1)) >= 0;
        int end = label.end();
        while (end < paragraph.end() && BETWEEN.indexOf(text.charAt(end)) >= 0) {
            colon |= ":：".indexOf(text.charAt(end)) >= 0;
            end++;
        }
        boolean alone = end >= paragraph.end() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
        boolean spaced = bare && label.kind() == Kind.STRONG && end > label.end();
        return alone || colon || spaced
                ? Optional.of(new Mark(part, LABEL, label.start(), end, SectionWords.lang(shown)))
                : Optional.empty();
    }
}
