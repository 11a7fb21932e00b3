package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;

/**
 * A paragraph with its lines.
 *
 * @param block the paragraph
 * @param lines its lines except those that start after the marker of a list item
 */
record Paragraph(FileNode block, List<ParagraphLine> lines) {
    /** Each paragraph of a file. */
    static final FileView<Paragraph> VIEW = FileView.of(
            Paragraph.class,
            views -> views.of(FileNode.blocks(Kind.PARAGRAPH))
                    .map(block -> new Paragraph(block, ParagraphLine.of(block.source(), block.node()))));
}
