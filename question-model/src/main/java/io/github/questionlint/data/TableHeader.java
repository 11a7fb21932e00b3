package io.github.questionlint.data;

import io.github.questionlint.source.Text;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decides whether the first row of a table names its columns. */
final class TableHeader {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_#][\\p{L}\\p{M}\\p{N}_ ./()#-]{0,39}");
    private static final int WORDS = 4;
    private static final int SAMPLE = 100;

    private TableHeader() {}

    /**
     * Whether the first of some rows is a header: its cells are different short names, and they are names of fields,
     * or much shorter than what is below them.
     *
     * @param isField whether a name is one of those that fields of questions have
     */
    static boolean isHeader(List<List<Text>> rows, Predicate<String> isField) {
        List<String> names = rows.get(0).stream()
                .map(cell -> cell.value().strip())
                .filter(name -> !name.isEmpty())
                .toList();
        boolean named = rows.size() > 1
                && names.size() > 1
                && names.stream().distinct().count() == names.size()
                && names.stream().allMatch(TableHeader::isName);
        if (!named) {
            return false;
        }
        long known = names.stream().filter(isField).count();
        return known * 3 >= names.size() || known > 0 && areShort(rows, 1.5) || areShort(rows, 3);
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches() && text.split("\\s+", WORDS + 1).length <= WORDS;
    }

    private static boolean areShort(List<List<Text>> rows, double factor) {
        List<List<Text>> below = rows.subList(1, Math.min(rows.size(), SAMPLE));
        double first = length(rows.get(0));
        double others =
                below.stream().mapToDouble(TableHeader::length).average().orElse(0);
        return others > first * factor;
    }

    private static double length(List<Text> row) {
        return row.stream().mapToInt(cell -> cell.value().length()).sum();
    }
}
