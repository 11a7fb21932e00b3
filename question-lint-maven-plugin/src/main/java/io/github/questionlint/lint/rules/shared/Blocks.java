package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The blocks of a file, without inlines.
 *
 * @param file the file
 * @param all the blocks in the order of the document; for a data file those of every question
 */
public record Blocks(QuestionFile file, List<Node> all) {
    /** The blocks of a file, as one subject. */
    public static final FileView<Blocks> VIEW = FileView.of(Blocks.class, views -> Stream.of(of(views.file())));

    /** Keeps its own copy of the blocks. */
    public Blocks {
        all = List.copyOf(all);
    }

    private static Blocks of(QuestionFile file) {
        List<Node> blocks = new ArrayList<>();
        roots(file).forEach(root -> collect(root, blocks));
        return new Blocks(file, blocks);
    }

    /** The root of a Markdown file; of a data file, the top blocks of every question. */
    static Stream<Node> roots(QuestionFile file) {
        return file.markdown()
                .map(markdown -> Stream.of(markdown.root()))
                .orElseGet(() -> file.questions().stream().flatMap(Blocks::ofQuestion));
    }

    /** The text of the file. */
    public SourceFile source() {
        return file.source();
    }

    /** The blocks of one kind, in order. */
    public Stream<Node> of(Kind kind) {
        return all.stream().filter(block -> block.kind() == kind);
    }

    /** The top blocks of a question: those of its sections, then those of its choices. */
    public static Stream<Node> ofQuestion(Question question) {
        return Stream.concat(
                question.sections().values().stream().flatMap(section -> section.blocks().stream()),
                question.choices().stream().flatMap(choice -> choice.blocks().stream()));
    }

    /** The code or HTML around an offset of a Markdown file, if there is any. */
    public static Optional<Node> codeAt(QuestionFile file, int offset) {
        return file.markdown().flatMap(markdown -> codeAt(markdown.root(), offset));
    }

    private static Optional<Node> codeAt(Node node, int offset) {
        if (node.isCodeBlock() || node.is(Kind.CODE, Kind.HTML, Kind.HTML_BLOCK)) {
            return Optional.of(node);
        }
        List<Node> children = node.children();
        int at = lastFrom(children, offset);
        while (at >= 0 && children.get(at).start() == offset && children.get(at).end() == offset) {
            at--;
        }
        return at >= 0 && offset < children.get(at).end() ? codeAt(children.get(at), offset) : Optional.empty();
    }

    /** The last of some nodes that starts at an offset or before it; -1 for none. They are in the order of the file. */
    private static int lastFrom(List<Node> nodes, int offset) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static void collect(Node block, List<Node> blocks) {
        blocks.add(block);
        List<Node> children = block.children();
        // No block is a sibling of inlines, and most nodes are inlines.
        if (!children.isEmpty() && !children.get(0).isInline()) {
            for (Node child : children) {
                collect(child, blocks);
            }
        }
    }
}
