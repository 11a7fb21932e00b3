package io.github.questionlint.lint.rules.formatting.blocks;

import java.util.ArrayList;
import java.util.List;

/** The cells of a line of a table, as GFM tells them apart: by every {@code |} that has no backslash. */
final class TableCells {

    private TableCells() {}

    /** The texts between the bars; what stands in front of the first and behind the last bar only if it is not blank. */
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

    /** Whether a line is nothing but bars, dashes and colons, and so should stand below the head of a table. */
    static boolean isDashes(String line) {
        return line.indexOf('|') >= 0
                && line.indexOf('-') >= 0
                && line.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t');
    }

    /** Whether a cell is one that dashes are made of. */
    static boolean isDash(String cell) {
        return cell.strip().matches(":?-+:?");
    }
}
