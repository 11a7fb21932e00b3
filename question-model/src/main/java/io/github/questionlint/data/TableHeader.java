package io.github.questionlint.data;

import io.github.questionlint.source.Text;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether the first row of a table names its columns. */
final class TableHeader {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_#][\\p{L}\\p{M}\\p{N}_ ./()#-]{0,39}");
    private static final Pattern NOTE = Pattern.compile("[(（\\n\\r]|\\s[-–—]\\s");
    private static final Pattern MARK = Pattern.compile("(\\p{L}[\\p{L}\\p{M} ]{0,30}?)[ _.-]?(?:[A-Ha-h]|\\d{1,2})");
    /** The most rows above a header. */
    private static final int TITLES = 3;

    private static final Pattern GAP = Pattern.compile("[ _.-]+|(?<=\\p{Ll})(?=\\p{Lu})");

    /** The fewest columns whose names are told by the words they are made of: of fewer, half is chance. */
    private static final int SEVERAL = 4;

    private static final int WORDS = 4;
    private static final int SAMPLE = 100;

    private TableHeader() {}

    /**
     * Whether the first of some rows is a header: its cells are short names, different ones or all of known fields, and they are names of fields,
     * or much shorter than what is below them.
     *
     * @param isField whether a name is one of those that fields of questions have
     */
    static boolean isHeader(List<List<Text>> rows, Predicate<String> isField) {
        List<String> names = rows.get(0).stream()
                .map(cell -> cell.value().strip())
                .filter(name -> !name.isEmpty())
                .toList();
        long distinct = names.stream().distinct().count();
        boolean repeated = distinct > 1 && names.stream().allMatch(name -> isFieldOf(name, isField));
        boolean different = rows.size() > 1 && names.size() > 1 && (distinct == names.size() || repeated);
        if (!different || !names.stream().allMatch(TableHeader::isName)) {
            return different && areFields(names, isField);
        }
        long known = names.stream().filter(name -> isFieldOf(name, isField)).count();
        return known * 3 >= names.size()
                || known > 0 && areShort(rows, 1.5)
                || areShort(rows, 3)
                || areMade(names, isField);
    }

    /** Whether most names, without their notes, are those of fields, however long the notes are. */
    private static boolean areFields(List<String> names, Predicate<String> isField) {
        long known = names.stream().filter(name -> isFieldOf(name, isField)).count();
        return known > 1 && known * 2 > names.size();
    }

    /** Whether there are at least four names, and at least half of them consist of names of fields, such as "Question Type" and "points_max". */
    private static boolean areMade(List<String> names, Predicate<String> isField) {
        long made = names.stream()
                .filter(name -> GAP.splitAsStream(name).allMatch(isField))
                .count();
        return names.size() >= SEVERAL && made * 2 >= names.size();
    }

    /** Whether a name is that of a field, perhaps with a number or letter behind it and a note. */
    private static boolean isFieldOf(String name, Predicate<String> isField) {
        String bare = withoutNote(name);
        Matcher mark = MARK.matcher(bare);
        return isField.test(bare) || mark.matches() && isField.test(mark.group(1));
    }

    /** The first row that is a header with names of fields, if there are only titles above it; 0 without one. */
    static int behindTitles(List<List<Text>> rows, Predicate<String> isField) {
        for (int at = 0; at < Math.min(TITLES, rows.size()); at++) {
            List<String> cells = rows.get(at).stream()
                    .map(cell -> cell.value().strip())
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (cells.size() > 1) {
                return areFields(cells, isField) ? at : 0;
            }
        }
        return 0;
    }

    /** A name of a column as a field is called: without a note in brackets, behind a dash or on a further line. */
    static String field(String name) {
        return isName(name) ? name : withoutNote(name);
    }

    private static String withoutNote(String name) {
        Matcher note = NOTE.matcher(name);
        String bare = note.find() ? name.substring(0, note.start()).strip() : name;
        return bare.isEmpty() ? name : bare;
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
