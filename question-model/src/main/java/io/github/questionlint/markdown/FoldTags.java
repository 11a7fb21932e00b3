package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The tags of {@code <details>} and {@code <summary>} that the folded blocks of a document stand for. */
final class FoldTags {
    private static final List<String> MARKS = List.of("???", "!!!", ":::", "{{");

    private final Markdown markdown;
    private final List<Tag> tags = new ArrayList<>();
    /** Whether the open containers fold, the last first. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private FoldTags(Markdown markdown) {
        this.markdown = markdown;
    }

    /** All of a document, in no order. */
    static List<Tag> of(Markdown markdown) {
        FoldTags read = new FoldTags(markdown);
        if (mayFold(markdown)) {
            markdown.root().all(Kind.FOLD).forEach(read::add);
            markdown.root().all(Kind.PARAGRAPH).forEach(read::addLines);
        }
        return List.copyOf(read.tags);
    }

    /** A search spares looking at all nodes; of the many values of a data file, each would search all of the file. */
    private static boolean mayFold(Markdown markdown) {
        String text = markdown.file().text();
        boolean part = markdown.root().end() - markdown.root().start() < text.length() / 2;
        return part || MARKS.stream().anyMatch(text::contains);
    }

    private void add(Node node) {
        String line = markdown.file().text().substring(node.start(), node.end());
        FoldLine.of(line).ifPresent(fold -> add(node, fold));
    }

    /** Shortcodes that open and close on one line of a paragraph, or hold all of their text. */
    private void addLines(Node paragraph) {
        String text = markdown.file().text();
        int line = paragraph.start();
        while (line < paragraph.end()) {
            int next = text.indexOf('\n', line);
            int end = next < 0 ? paragraph.end() : Math.min(next, paragraph.end());
            if (text.startsWith("{{", line)) {
                addLine(line, text.substring(line, end).stripTrailing());
            }
            line = end + 1;
        }
    }

    private void addLine(int start, String line) {
        Optional<FoldLine> whole = FoldLine.of(line).filter(FoldLine::isWhole);
        if (whole.isPresent()) {
            FoldLine fold = whole.get();
            addOpening(start, start + fold.answerStart(), fold);
            tags.add(tag("details", true, start + fold.answerEnd(), start + line.length()));
            return;
        }
        int opened = line.indexOf("}}") + 2;
        int closing = line.lastIndexOf("{{");
        if (opened < 2 || closing < opened) {
            return;
        }
        Optional<FoldLine> first = FoldLine.of(line.substring(0, opened)).filter(FoldLine::folds);
        if (first.isPresent()
                && FoldLine.of(line.substring(closing))
                        .filter(FoldLine::closing)
                        .isPresent()) {
            addOpening(start, start + opened, first.get());
            tags.add(tag("details", true, start + closing, start + line.length()));
        }
    }

    private void add(Node node, FoldLine fold) {
        if (fold.closing()) {
            if (!open.isEmpty() && open.pop()) {
                tags.add(tag("details", true, node.start(), node.end()));
            }
            return;
        }
        if (fold.folds()) {
            addOpening(node.start(), node.end(), fold);
        }
        if (fold.style() != FoldLine.Style.INDENTED) {
            open.push(fold.folds());
        } else if (fold.folds()) {
            tags.add(tag("details", true, node.number(), node.number()));
        }
    }

    private void addOpening(int start, int end, FoldLine fold) {
        int from = start + fold.titleStart();
        int to = start + fold.titleEnd();
        boolean titled = from < to;
        tags.add(tag("details", false, start, titled ? from : end));
        if (titled) {
            tags.add(tag("summary", false, from, from));
            tags.add(tag("summary", true, to, end));
        }
    }

    private static Tag tag(String name, boolean closing, int start, int end) {
        return new Tag(name, closing, start, end, "");
    }
}
