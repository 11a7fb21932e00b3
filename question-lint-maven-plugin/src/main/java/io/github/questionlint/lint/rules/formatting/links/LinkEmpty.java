package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;

final class LinkEmpty implements Rule<FileNode> {
    private static final View<FileNode> LINKS = FileNode.nodes(Kind.LINK, Kind.IMAGE);

    @Override
    public View<FileNode> view() {
        return LINKS;
    }

    @Override
    public void check(FileNode link, Reporter reporter) {
        Node node = link.node();
        boolean picture = node.kind() == Kind.IMAGE;
        if (node.target().isBlank()) {
            String messageId = isCall(link.source().text(), node) ? "call" : "target";
            reporter.report(link.span(), picture ? "picture" : messageId, Excerpt.of(link.written()));
        } else if (!picture && node.children().isEmpty() && !isAnchor(node)) {
            reporter.report(link.span(), "text", Excerpt.of(link.written()));
        }
    }

    /** Whether it is code such as {@code list[0]()}. */
    private static boolean isCall(String text, Node node) {
        return node.start() > 0
                && text.charAt(node.start() - 1) < 128
                && Character.isJavaIdentifierPart(text.charAt(node.start() - 1));
    }

    /** A link without text to a place on its own page is invisible on purpose: it is the target of other links. */
    private static boolean isAnchor(Node node) {
        return node.target().startsWith("#");
    }
}
