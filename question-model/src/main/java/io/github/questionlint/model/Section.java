package io.github.questionlint.model;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a question.
 *
 * @param role what it is for
 * @param heading the place of its heading or key; the start of the text without one
 * @param text its Markdown, without blank lines around it
 * @param blocks the same, parsed
 */
public record Section(Role role, Span heading, Text text, List<Node> blocks) {

    /** Keeps its own copy of the blocks. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** All nodes of the section, in order. */
    public Stream<Node> nodes() {
        return blocks.stream().flatMap(Node::stream);
    }

    /** Its rendered text. */
    public String visibleText() {
        return blocks.stream().map(Node::visibleText).collect(Collectors.joining("\n"));
    }
}
