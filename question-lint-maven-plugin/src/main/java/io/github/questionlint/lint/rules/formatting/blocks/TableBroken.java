package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

final class TableBroken implements Rule<FileNode> {
    private static final View<FileNode> BLOCKS = FileNode.blocks(Kind.PARAGRAPH);

    @Override
    public View<FileNode> view() {
        return BLOCKS;
    }

    @Override
    public void check(FileNode it, Reporter reporter) {
        SourceFile source = it.source();
        Node block = it.node();
        if (block.children().size() < 2) {
            return;
        }
        int first = source.lineAt(block.start());
        int last = source.lineAt(block.end() - 1);
        BitSet code = linesInCode(source, block);
        int rows = 0;
        for (int number = first; number <= last; number++) {
            String line = code.get(number) ? "" : line(source, number);
            if (number > first
                    && TableCells.isDashes(line)
                    && line(source, number - 1).indexOf('|') >= 0) {
                reportDashes(source, number, reporter);
                return;
            }
            rows = isRow(line) ? rows + 1 : 0;
            if (rows == 2 && isAlone(source, block, number)) {
                int start = source.lineStart(number - 1);
                reporter.report(
                        source.span(start, source.lineEnd(number - 1)),
                        "headless",
                        Excerpt.of(line(source, number - 1)));
                return;
            }
        }
    }

    /** The numbers of the lines that start within a code span, so that nothing in them was meant as a table. */
    private static BitSet linesInCode(SourceFile source, Node block) {
        BitSet lines = new BitSet();
        for (Node inline : block.children()) {
            if (inline.kind() == Kind.CODE) {
                lines.set(source.lineAt(inline.start()) + 1, source.lineAt(inline.end() - 1) + 1);
            }
        }
        return lines;
    }

    private static String line(SourceFile source, int number) {
        return source.line(number).replaceFirst("^[ \\t>]+", "").stripTrailing();
    }

    private static boolean isRow(String line) {
        return line.length() > 4
                && line.startsWith("|")
                && line.endsWith("|")
                && TableCells.of(line).size() > 1;
    }

    /** No line of dashes comes later in the block either. */
    private static boolean isAlone(SourceFile source, Node block, int from) {
        List<String> rest = new ArrayList<>();
        for (int number = from; number <= source.lineAt(block.end() - 1); number++) {
            rest.add(line(source, number));
        }
        return rest.stream().noneMatch(TableCells::isDashes);
    }

    private static void reportDashes(SourceFile source, int number, Reporter reporter) {
        List<String> head = TableCells.of(line(source, number - 1));
        List<String> dashes = TableCells.of(line(source, number));
        boolean whole = dashes.stream().allMatch(TableCells::isDash);
        int start = source.lineStart(number);
        if (!whole) {
            reporter.report(source.span(start, source.lineEnd(number)), "dashes");
        } else if (head.size() != dashes.size()) {
            reporter.report(source.span(start, source.lineEnd(number)), "count", head.size(), dashes.size());
        }
    }
}
