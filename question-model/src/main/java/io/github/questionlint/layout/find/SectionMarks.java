package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headings and labels of a document that open parts of questions, and the other headings between them. */
final class SectionMarks {
    /**
     * A heading, or a label.
     *
     * @param part what it opens; empty for a heading of another kind
     * @param level the level of the heading
     * @param start its start
     * @param end its end, exclusive
     * @param lang the language that it names; empty without one
     */
    record Mark(Optional<SectionWords> part, int level, int start, int end, Optional<String> lang) {
        boolean opens(SectionWords wanted) {
            return part.filter(wanted::equals).isPresent();
        }

        /** Whether nothing is between it and an offset. */
        boolean isBlankUpTo(Document document, int limit) {
            int after = end;
            return document.isBlank(after, limit);
        }

        /** Whether it opens a part in another language. */
        boolean isForeign(Optional<String> wanted) {
            return part.isPresent() && lang.isPresent() && wanted.isPresent() && !lang.equals(wanted);
        }
    }

    private SectionMarks() {}

    /** The marks of a document, in its order. */
    static List<Mark> of(Document document) {
        List<Mark> comments = CommentMarks.of(document);
        if (!comments.isEmpty()) {
            return comments;
        }
        List<Mark> marks = new ArrayList<>();
        SectionLabels labels = SectionLabels.of(document);
        for (Node block : document.markdown().root().children()) {
            if (block.kind() == Kind.HEADING) {
                addHeading(document, block, marks);
            } else if (block.kind() == Kind.PARAGRAPH && Titles.isNumberOnly(block.visibleText())) {
                marks.add(
                        new Mark(Optional.empty(), SectionLabels.LABEL, block.start(), block.end(), Optional.empty()));
            } else if (block.kind() == Kind.PARAGRAPH) {
                marks.addAll(labels.in(block));
            }
        }
        addUnnamed(document, marks);
        return marks;
    }

    /** A page with choices below a heading that says so is one question, whose text is above it, perhaps below a title. */
    private static void addUnnamed(Document document, List<Mark> marks) {
        int title = !marks.isEmpty() && marks.get(0).part().isEmpty() ? 1 : 0;
        boolean one = marks.size() > title
                && marks.get(title).opens(SectionWords.OPTIONS)
                && marks.stream()
                                .filter(mark -> mark.opens(SectionWords.OPTIONS))
                                .count()
                        == 1
                && marks.stream().anyMatch(mark -> mark.opens(SectionWords.ANSWER))
                && marks.stream().noneMatch(mark -> mark.opens(SectionWords.QUESTION));
        if (!one) {
            return;
        }
        int start = title == 1 ? marks.get(0).end() : document.markdown().root().start();
        List<Node> above = document.blocks(start, marks.get(title).start());
        boolean asks = title == 0
                || document.heads().stream()
                        .limit(1)
                        .anyMatch(head -> Numbering.style(head.raw()) == Numbering.Style.LABEL
                                && Titles.isNumberOnly(head.title()))
                || above.stream().anyMatch(block -> QuestionWords.endsWithMark(block.visibleText()))
                        && document.heads().stream().limit(1).allMatch(head -> QuestionWords.score(head.raw()) == 0);
        if (!above.isEmpty() && asks) {
            Optional<SectionWords> question = Optional.of(SectionWords.QUESTION);
            marks.add(title, new Mark(question, marks.get(title).level(), start, start, Optional.empty()));
        }
    }

    /** A text above a rule without a blank line looks like a heading, but is the text of a choice. */
    private static void addHeading(Document document, Node heading, List<Mark> marks) {
        Optional<SectionWords> part = SectionWords.of(heading.visibleText());
        boolean signs = document.file().text().charAt(heading.start()) == '#';
        if (signs && part.isEmpty() && holdsAnswer(heading.visibleText())) {
            RenderedText shown = RenderedText.of(document.file(), List.of(heading));
            int end = shown.offset(AnswerLabel.length(shown.text()));
            marks.add(new Mark(
                    Optional.of(SectionWords.ANSWER), heading.number(), heading.start(), end, Optional.empty()));
            return;
        }
        if (signs || part.isPresent()) {
            Optional<String> lang = SectionWords.lang(heading.visibleText());
            marks.add(new Mark(part, heading.number(), heading.start(), heading.end(), lang));
        }
    }

    /** Whether a heading is the label of an answer with its text behind it; words alone must be known ones. */
    private static boolean holdsAnswer(String heading) {
        return AnswerLabel.heads(heading) && !AnswerLabel.isAlone(heading);
    }
}
