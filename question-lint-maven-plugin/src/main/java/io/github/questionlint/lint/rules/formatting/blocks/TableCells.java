package io.github.questionlint.lint.rules.formatting.blocks;

import java.util.ArrayList;
import java.util.List;

/** The cells of a line of a table, separated as in GFM, by every {@code |} without a backslash. */
final class TableCells {

    private TableCells() {}

    /**
     * The texts between the bars. The texts before the first bar and after the last one are included unless they are
     * empty or white space.
     */
    static List<String> of(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '|' && (at == 0 || line.charAt(at - 1) != '\\')) {
                cells.add(line.substring(from, at));
                from = at + 1;
            }
        }
        cells.add(line.substring(from));
        if (cells.size() > 1 && cells.get(0).isBlank()) {
            cells.remove(0);
        }
        if (cells.size() > 1 && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** Whether a line consists only of bars, dashes and colons, so that it belongs below the head of a table. */
    static boolean isDashes(String line) {
        return line.indexOf('|') >= 0
                && line.indexOf('-') >= 0
                && line.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t');
    }

    /** Whether a cell belongs to the line of dashes. */
    static boolean isDash(String cell) {
        return cell.strip().matches(":?-+:?");
    }
}
