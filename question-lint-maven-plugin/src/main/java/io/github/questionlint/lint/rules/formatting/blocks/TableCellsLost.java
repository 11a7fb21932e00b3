package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

final class TableCellsLost implements Rule<FileNode> {
    private static final View<FileNode> TABLES = FileNode.blocks(Kind.TABLE);

    @Override
    public View<FileNode> view() {
        return TABLES;
    }

    @Override
    public void check(FileNode table, Reporter reporter) {
        List<Node> rows = table.node().children();
        int columns = rows.get(0).children().size();
        rows.stream().skip(1).forEach(row -> check(table.source(), row, columns, reporter));
    }

    private static void check(SourceFile source, Node row, int columns, Reporter reporter) {
        String line = source.text().substring(row.start(), row.end());
        List<String> cells = TableCells.of(line);
        if (cells.size() <= columns) {
            return;
        }
        String lost = String.join("|", cells.subList(columns, cells.size()));
        if (!lost.replace("|", "").isBlank()) {
            Observation seen = Observation.at(
                    source.span(row.start(), row.end()), "lost", Excerpt.of(lost), columns, cells.size());
            List<Edit> edits = barsInCode(line, row.start());
            // Each escaped bar joins two cells. If the row then has as many cells as the head, nothing else is wrong.
            Safety safety = cells.size() - edits.size() == columns ? Safety.SAFE : Safety.SUGGESTED;
            reporter.report(edits.isEmpty() ? seen : seen.withFix(safety, edits, "escape"));
        }
    }

    /** Backticks do not protect a bar: the parser splits a table before it looks for code. */
    private static List<Edit> barsInCode(String line, int start) {
        List<Edit> edits = new ArrayList<>();
        boolean code = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            code = c == '`' ? !code : code;
            if (code && c == '|' && line.charAt(at - 1) != '\\') {
                edits.add(Edit.insert(start + at, "\\"));
            }
        }
        return code ? List.of() : edits;
    }
}
