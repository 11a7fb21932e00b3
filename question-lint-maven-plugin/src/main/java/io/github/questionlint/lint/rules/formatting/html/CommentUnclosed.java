package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;

final class CommentUnclosed implements Rule<FileNode> {
    private static final View<FileNode> BLOCKS = FileNode.blocks(Kind.HTML_BLOCK);

    @Override
    public View<FileNode> view() {
        return BLOCKS;
    }

    @Override
    public void check(FileNode html, Reporter reporter) {
        SourceFile source = html.source();
        Node block = html.node();
        if (block.text().stripLeading().startsWith("<!--") && !block.text().contains("-->")) {
            int start = source.text().indexOf("<!--", block.start());
            int last = source.lineAt(Math.max(block.start(), block.end() - 1));
            reporter.report(source.span(start, start + 4), "unclosed", last);
        }
    }
}
