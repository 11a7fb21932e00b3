package io.github.questionlint.markdown;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown file, parsed as CommonMark with the tables and strikethrough of GFM.
 *
 * @param file its text
 * @param frontMatter where the YAML at its head stands, if it has one
 * @param root the document below the front matter; every offset counts from the begin of the file
 * @param problems what could not be parsed, in file order
 */
public record Markdown(SourceFile file, Optional<FrontMatter> frontMatter, Node root, List<Problem> problems) {

    /** Keeps its own copy of the problems. */
    public Markdown {
        problems = List.copyOf(problems);
    }

    /** Parses a file. Any text is Markdown: this never fails, and takes time in proportion to the length of the file. */
    public static Markdown parse(SourceFile file, Limits limits) {
        return MarkdownParser.parse(file, FrontMatter.of(file), limits);
    }

    /** Parses Markdown that is the value of a YAML scalar; the places are those of the file that the scalar stands in. */
    public static Markdown parse(SourceFile file, Text scalar, Limits limits) {
        return MarkdownParser.parse(file, scalar.value(), ScalarOffsets.of(file, scalar), limits);
    }

    /** Where a node stands. */
    public Span span(Node node) {
        return file.span(node.start(), node.end());
    }

    /** A node as its author wrote it. */
    public Text source(Node node) {
        return file.slice(node.start(), node.end());
    }

    /** What a reader sees of a node as plain text, with the place of the node. */
    public Text visible(Node node) {
        return new Text(node.visibleText(), span(node));
    }
}
