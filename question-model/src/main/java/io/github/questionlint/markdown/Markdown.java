package io.github.questionlint.markdown;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A Markdown file, parsed as CommonMark with the tables and strikethrough of GFM.
 *
 * @param file its text
 * @param frontMatter its front matter, if it has one
 * @param root the document below the front matter; all offsets count from the start of the file
 * @param problems what could not be parsed, in file order
 */
public record Markdown(SourceFile file, Optional<FrontMatter> frontMatter, Node root, List<Problem> problems) {

    /** Keeps its own copy of the problems. */
    public Markdown {
        problems = List.copyOf(problems);
    }

    /** Parses a file. Every text is Markdown, so that this never fails; it takes linear time. */
    public static Markdown parse(SourceFile file, Limits limits) {
        return MarkdownParser.parse(file, FrontMatter.of(file), limits);
    }

    /**
     * Parses the value of a YAML scalar as Markdown; places are those of the scalar's file. A value whose characters
     * have no places is one of plain text.
     */
    public static Markdown parse(SourceFile file, Text scalar, Limits limits) {
        return ScalarOffsets.of(file, scalar)
                .map(toFile -> MarkdownParser.parse(file, scalar.value(), toFile, limits))
                .orElseGet(() -> plain(file, scalar));
    }

    private static Markdown plain(SourceFile file, Text scalar) {
        List<Node> blocks = ShownText.plain(file, scalar).blocks();
        int start = file.offset(scalar.span());
        int end = file.endOffset(scalar.span());
        Node root = new Node(Node.Kind.DOCUMENT, start, end, "", "", 0, blocks);
        return new Markdown(file, Optional.empty(), root, List.of());
    }

    /**
     * Parses a text that is written in a file with escapes.
     *
     * @param toFile maps an index in the text to an offset in the file
     */
    public static Markdown parse(SourceFile file, String text, IntUnaryOperator toFile, Limits limits) {
        return MarkdownParser.parse(file, text, toFile, limits);
    }

    /** The place of a node. */
    public Span span(Node node) {
        return file.span(node.start(), node.end());
    }

    /** A node as its author wrote it. */
    public Text source(Node node) {
        return file.slice(node.start(), node.end());
    }

    /** The rendered text of a node, with the place of the node. */
    public Text visible(Node node) {
        return new Text(node.visibleText(), span(node));
    }
}
