package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Fence;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fenced code blocks of a file.
 *
 * @param blocks all blocks of the file
 * @param all the fenced ones, in order
 */
record Fences(Blocks blocks, List<Fence> all) {
    /** The fenced code blocks of a file, as one subject. */
    static final FileView<Fences> VIEW = FileView.of(Fences.class, views -> Stream.of(of(views.one(Blocks.VIEW))));

    private static Fences of(Blocks blocks) {
        List<Fence> all = blocks.of(Kind.FENCED_CODE)
                .map(node -> Fence.of(blocks.source(), node))
                .toList();
        return new Fences(blocks, all);
    }
}
