package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The blocks of a file, without inlines. */
public final class Blocks {

    private Blocks() {}

    /** All blocks in the order of the document; for a data file those of every question. */
    public static List<Node> of(QuestionFile file) {
        List<Node> blocks = new ArrayList<>();
        file.markdown()
                .ifPresentOrElse(
                        markdown -> collect(markdown.root(), blocks),
                        () -> file.questions().stream()
                                .flatMap(Blocks::ofQuestion)
                                .forEach(block -> collect(block, blocks)));
        return blocks;
    }

    /** The blocks of one kind, in order. */
    public static Stream<Node> of(QuestionFile file, Kind kind) {
        return of(file).stream().filter(block -> block.kind() == kind);
    }

    /** The blocks that hold text directly: headings, paragraphs and cells of tables. */
    public static Stream<Node> ofText(QuestionFile file) {
        return of(file).stream().filter(block -> block.is(Kind.HEADING, Kind.PARAGRAPH, Kind.CELL));
    }

    /** The top blocks of a question: those of its sections, then those of its choices. */
    public static Stream<Node> ofQuestion(Question question) {
        return Stream.concat(
                question.sections().values().stream().flatMap(section -> section.blocks().stream()),
                question.choices().stream().flatMap(choice -> choice.blocks().stream()));
    }

    /** Visits every node of a file, inlines included, in the order of the document. */
    public static void walk(QuestionFile file, Consumer<Node> visit) {
        file.markdown()
                .ifPresentOrElse(
                        markdown -> walk(markdown.root(), visit),
                        () -> file.questions().stream()
                                .flatMap(Blocks::ofQuestion)
                                .forEach(block -> walk(block, visit)));
    }

    /** The code or HTML around an offset of a Markdown file, if there is any. */
    public static Optional<Node> codeAt(QuestionFile file, int offset) {
        return file.markdown().flatMap(markdown -> codeAt(markdown.root(), offset));
    }

    private static Optional<Node> codeAt(Node node, int offset) {
        if (node.isCodeBlock() || node.is(Kind.CODE, Kind.HTML, Kind.HTML_BLOCK)) {
            return Optional.of(node);
        }
        return node.children().stream()
                .filter(child -> child.start() <= offset && offset < child.end())
                .findFirst()
                .flatMap(child -> codeAt(child, offset));
    }

    private static void walk(Node node, Consumer<Node> visit) {
        visit.accept(node);
        for (Node child : node.children()) {
            walk(child, visit);
        }
    }

    private static void collect(Node block, List<Node> blocks) {
        blocks.add(block);
        List<Node> children = block.children();
        // No block has inlines as siblings, and most nodes are inlines.
        if (!children.isEmpty() && !children.get(0).isInline()) {
            for (Node child : children) {
                collect(child, blocks);
            }
        }
    }
}
