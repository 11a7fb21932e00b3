package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The code of a section of a question.
 *
 * @param section the section
 * @param blocks its code blocks, in order; at least one
 */
public record Program(Section section, List<Node> blocks) {

    /** Keeps its own copy of the blocks. */
    public Program {
        blocks = List.copyOf(blocks);
    }

    /** The code in a section of a question; empty without such a section or without code in it. */
    public static Optional<Program> in(Question question, Role role) {
        return question.section(role)
                .map(section -> new Program(
                        section, section.nodes().filter(Node::isCodeBlock).toList()))
                .filter(program -> !program.blocks.isEmpty());
    }

    /** The text of all blocks, one after another. */
    public String text() {
        return blocks.stream().map(Node::text).collect(Collectors.joining("\n"));
    }
}
