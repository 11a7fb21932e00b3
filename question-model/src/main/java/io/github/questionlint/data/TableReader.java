package io.github.questionlint.data;

import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds our nodes from CSV and TSV: a list with a map for each row. The separator, the quoting and whether there is a
 * header are found from the rows; without a header the fields are named by their numbers, from 1.
 */
final class TableReader {
    /** As many cells of a column as are read to decide whether it holds lists. */
    private static final int SAMPLE = 200;

    /** Which column holds something other than a part of a card, such as the name of its deck. */
    private static final Pattern COLUMN = Pattern.compile("#(guid|notetype|deck|tags) column:\\s*(\\d{1,2})");

    private static final Pattern SETTING = Pattern.compile("#[a-z]{2,20}(?: [a-z]{2,20}){0,2}:");

    private final SourceFile file;
    private final Limits limits;
    private final Predicate<String> isField;

    /**
     * A reader for a file.
     *
     * @param isField whether a name is one of those that fields of questions have
     */
    TableReader(SourceFile file, Limits limits, Predicate<String> isField) {
        this.file = file;
        this.limits = limits;
        this.isField = isField;
    }

    Yaml read() {
        TableRows table = TableRows.best(file);
        List<List<Text>> whole = withoutSettings(table.rows());
        List<List<Text>> rows = whole.subList(TableHeader.behindTitles(whole, isField), whole.size());
        List<Problem> problems = new ArrayList<>();
        for (int at : table.broken()) {
            problems.add(Problem.of("yaml-invalid", "table", file.span(at, file.lineEnd(file.lineAt(at)))));
        }
        if (rows.isEmpty() || limits.yamlDepth() < 2) {
            return new Yaml(Optional.empty(), problems);
        }
        boolean header = TableHeader.isHeader(rows, isField);
        List<String> names = names(header ? rows.get(0) : List.of(), rows);
        nameSettings(table.rows().subList(0, table.rows().size() - whole.size()), names);
        List<List<Text>> records = rows.subList(header ? 1 : 0, rows.size());
        Set<Integer> lists = listColumns(records, names.size());
        List<YamlNode> nodes =
                records.stream().map(row -> record(row, names, lists)).toList();
        Text place = new Text("", file.span(file.start(), file.text().length()));
        return new Yaml(Optional.of(new YamlNode(YamlNode.Kind.LIST, true, place, nodes, List.of())), problems);
    }

    /** The rows behind lines such as {@code #separator:tab}, with which some programs begin what they export. */
    private static List<List<Text>> withoutSettings(List<List<Text>> rows) {
        int settings = 0;
        while (settings < rows.size()
                && !rows.get(settings).isEmpty()
                && SETTING.matcher(rows.get(settings).get(0).value()).lookingAt()) {
            settings++;
        }
        return rows.subList(settings, rows.size());
    }

    /** Gives the columns that lines such as {@code #deck column:2} are about the names that they have there. */
    private static void nameSettings(List<List<Text>> settings, List<String> names) {
        for (List<Text> line : settings) {
            Matcher column = COLUMN.matcher(line.get(0).value());
            int place = column.lookingAt() ? Integer.parseInt(column.group(2)) : 0;
            if (place > 0 && place <= names.size()) {
                names.set(place - 1, column.group(1));
            }
        }
    }

    private static List<String> names(List<Text> header, List<List<Text>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int column = 0; column < width; column++) {
            String name = column < header.size()
                    ? TableHeader.field(header.get(column).value().strip())
                    : "";
            names.add(name.isEmpty() ? String.valueOf(column + 1) : unique(name, taken));
        }
        return names;
    }

    /** A name that is there already gets a number, as in {@code wrong 2}. */
    private static String unique(String name, Map<String, Integer> taken) {
        int count = taken.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " " + count;
    }

    /** The columns nearly all of whose cells hold a list or map. */
    private static Set<Integer> listColumns(List<List<Text>> records, int width) {
        Set<Integer> lists = new HashSet<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            List<Text> cells = records.stream()
                    .filter(row -> at < row.size() && !row.get(at).isBlank())
                    .limit(SAMPLE)
                    .map(row -> row.get(at))
                    .toList();
            long held = cells.stream()
                    .filter(cell -> ListLiteral.mayBe(cell.value()))
                    .count();
            if (held > 0 && held * 10 >= cells.size() * 8L) {
                lists.add(column);
            }
        }
        return lists;
    }

    /** A row; what reports the name of a field has the place of its cell, since the header is far away. */
    private YamlNode record(List<Text> row, List<String> names, Set<Integer> lists) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            Text cell = row.get(column);
            Span place = cell.span();
            Text key = new Text(
                    names.get(column),
                    new Span(place.path(), place.line(), place.column(), place.line(), place.column()));
            YamlNode plain = YamlNode.scalar(cell, true);
            YamlNode value = lists.contains(column) ? ListLiteral.parse(cell).orElse(plain) : plain;
            entries.add(new YamlNode.Entry(key, value));
        }
        Span place = row.get(0).span().to(row.get(row.size() - 1).span());
        return new YamlNode(YamlNode.Kind.MAP, true, new Text("", place), List.of(), entries);
    }
}
