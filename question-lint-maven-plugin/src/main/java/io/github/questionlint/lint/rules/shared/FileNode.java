package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A node of a file, with the file.
 *
 * @param file the file
 * @param node the node
 */
public record FileNode(QuestionFile file, Node node) {
    private static final FileView<Node> BLOCKS =
            FileView.of(Node.class, views -> views.one(Blocks.VIEW).all().stream());
    private static final FileView<Node> NODES =
            FileView.of(Node.class, views -> Blocks.roots(views.file()).flatMap(Node::stream));

    /** The blocks of a file that hold Markdown text directly: headings, paragraphs and cells of tables. */
    public static final FileView<FileNode> TEXTS = blocks(Kind.HEADING, Kind.PARAGRAPH, Kind.CELL);

    /** Some kinds of nodes. */
    private record OfKind(FileView<Node> nodes, Set<Kind> kinds) implements FileView<FileNode> {
        @Override
        public Class<FileNode> type() {
            return FileNode.class;
        }

        @Override
        public Stream<FileNode> of(FileViews views) {
            return views.of(nodes)
                    .filter(node -> kinds.contains(node.kind()) && !node.isPlain())
                    .map(node -> new FileNode(views.file(), node));
        }
    }

    /** The blocks of some kinds in a file, in the order of the document. */
    public static FileView<FileNode> blocks(Kind first, Kind... others) {
        return new OfKind(BLOCKS, EnumSet.of(first, others));
    }

    /** The nodes of some kinds in a file, inlines included, in the order of the document. */
    public static FileView<FileNode> nodes(Kind first, Kind... others) {
        return new OfKind(NODES, EnumSet.of(first, others));
    }

    /** The text of the file. */
    public SourceFile source() {
        return file.source();
    }

    /** Its place. */
    public Span span() {
        return source().span(node.start(), node.end());
    }

    /** Its source text. */
    public String written() {
        return source().text().substring(node.start(), node.end());
    }
}
