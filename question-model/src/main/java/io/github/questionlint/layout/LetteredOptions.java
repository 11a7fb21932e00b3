package io.github.questionlint.layout;

import io.github.questionlint.source.Node;
import java.util.List;
import java.util.Optional;

/** Choices with a letter in front, and a line that names the right one. */
final class LetteredOptions {

    private LetteredOptions() {}

    static Optional<Choices> find(Document document, LayoutSpec spec, List<Node> blocks, int end) {
        return Optional.empty();
    }
}
