package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;

final class LinkEmpty implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        Blocks.walk(file, node -> {
            if (node.is(Kind.LINK, Kind.IMAGE)) {
                check(file.source(), node, reporter);
            }
        });
    }

    private static void check(SourceFile source, Node node, Reporter reporter) {
        boolean picture = node.kind() == Kind.IMAGE;
        String quoted = Excerpt.of(source.text().substring(node.start(), node.end()));
        if (node.target().isBlank()) {
            String wording = isCall(source.text(), node) ? "call" : "target";
            reporter.report(source.span(node.start(), node.end()), picture ? "picture" : wording, quoted);
        } else if (!picture && node.children().isEmpty() && !isAnchor(node)) {
            reporter.report(source.span(node.start(), node.end()), "text", quoted);
        }
    }

    /** Whether it is code such as {@code list[0]()}. */
    private static boolean isCall(String text, Node node) {
        return node.start() > 0
                && text.charAt(node.start() - 1) < 128
                && Character.isJavaIdentifierPart(text.charAt(node.start() - 1));
    }

    /** A link without text to a place of its own page shows nothing on purpose: it is what other links lead to. */
    private static boolean isAnchor(Node node) {
        return node.target().startsWith("#");
    }
}
