package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.lint.rules.shared.Formula;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class CodeSpanUnbalanced implements Rule<FileNode> {
    /** Without the rows of tables that {@code table-cells-lost} reports, where a bar has cut the code in two. */
    private static final View<FileNode> TEXTS = FileView.of(FileNode.class, views -> {
        Set<Integer> cut = views.of(FileNode.blocks(Kind.TABLE))
                .flatMap(table -> table.node().children().stream()
                        .filter(row -> losesCells(table.source().text(), row))
                        .flatMap(row -> row.children().stream().map(Node::start)))
                .collect(Collectors.toSet());
        return views.of(FileNode.TEXTS).filter(text -> !cut.contains(text.node().start()));
    });

    @Override
    public View<FileNode> view() {
        return TEXTS;
    }

    private static boolean losesCells(String text, Node row) {
        List<Node> cells = row.children();
        int end = cells.isEmpty() ? row.end() : cells.get(cells.size() - 1).end();
        return !text.substring(end, Math.max(end, row.end())).replace('|', ' ').isBlank();
    }

    @Override
    public void check(FileNode block, Reporter reporter) {
        SourceFile source = block.source();
        if (block.written().indexOf('`') >= 0) {
            lone(source, block.node()).ifPresent(span -> reporter.report(span, "lone", quoted(source, span)));
        }
    }

    private static String quoted(SourceFile source, Span span) {
        String line = source.line(span.line());
        String behind = line.substring(span.endColumn() - 1);
        return behind.strip().length() > 2 ? Excerpt.of(line.substring(span.column() - 1)) : Excerpt.ofEnd(line);
    }

    /** The first backticks of a block that a reader sees. */
    private static Optional<Span> lone(SourceFile source, Node block) {
        Formula formula = Formula.in(source.text(), block);
        return block.children().stream()
                .flatMap(Node::stream)
                .filter(node -> node.kind() == Kind.TEXT)
                .flatMap(node -> find(source, node).stream())
                .filter(span -> !formula.holds(source.offset(span.line(), span.column())))
                .findFirst();
    }

    private static Optional<Span> find(SourceFile source, Node node) {
        String text = source.text();
        for (int at = node.start(); at < node.end(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '`') {
                int end = at;
                while (end < node.end() && text.charAt(end) == '`') {
                    end++;
                }
                if (isCode(text, at, end)) {
                    return Optional.of(source.span(at, end));
                }
                at = end - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * Not if it is an apostrophe, as in {@code it`s}, or a quotation mark, as in {@code ``so''}, or is itself shown.
     */
    private static boolean isCode(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean apostrophe = isLetter(before) && isLetter(after) && end - start == 1;
        boolean quotation = end - start == 2 && isQuotation(text, end);
        boolean shown = "\"'“‘「(（".indexOf(before) >= 0 && "\"'”’」)）".indexOf(after) >= 0
                || Character.isWhitespace(before) && Character.isWhitespace(after);
        return !apostrophe && !quotation && !shown;
    }

    private static boolean isQuotation(String text, int start) {
        for (int at = start; at + 1 < text.length() && text.charAt(at) != '\n'; at++) {
            if (text.startsWith("''", at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
