package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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

    private void add(Node node, FoldLine fold) {
        if (fold.closing()) {
            if (!open.isEmpty() && open.pop()) {
                tags.add(tag("details", true, node.start(), node.end()));
            }
            return;
        }
        if (fold.folds()) {
            addOpening(node, fold);
        }
        if (fold.style() != FoldLine.Style.INDENTED) {
            open.push(fold.folds());
        } else if (fold.folds()) {
            tags.add(tag("details", true, node.number(), node.number()));
        }
    }

    private void addOpening(Node node, FoldLine fold) {
        int from = node.start() + fold.titleStart();
        int to = node.start() + fold.titleEnd();
        boolean titled = from < to;
        tags.add(tag("details", false, node.start(), titled ? from : node.end()));
        if (titled) {
            tags.add(tag("summary", false, from, from));
            tags.add(tag("summary", true, to, node.end()));
        }
    }

    private static Tag tag(String name, boolean closing, int start, int end) {
        return new Tag(name, closing, start, end, "");
    }
}
