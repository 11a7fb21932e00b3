package io.github.questionlint.layout.document;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.data.YamlNode.Entry;
import io.github.questionlint.data.YamlNode.Kind;
import io.github.questionlint.layout.words.FieldNames;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;

/** Records that a map holds in another way than as its values: its keys are the questions, or its values are columns. */
public final class MapRecords {
    private static final int FEWEST = 3;
    private static final int WIDEST = 30;
    private static final double MOST = 0.8;

    private MapRecords() {}

    /** A record for each entry of a map, with its key as {@code question}, and its value or the fields of its value. */
    static List<YamlNode> entries(YamlNode map) {
        List<YamlNode> records = new ArrayList<>();
        for (Entry entry : map.entries()) {
            Span place = entry.key().span();
            List<Entry> fields = new ArrayList<>();
            fields.add(new Entry(new Text("question", place), YamlNode.scalar(entry.key(), false)));
            if (entry.value().isMap()) {
                fields.addAll(entry.value().entries());
            } else {
                fields.add(new Entry(new Text("answer", place), entry.value()));
            }
            records.add(record(place.to(entry.value().span()), fields));
        }
        return records;
    }

    /** A record for each place in the lists of a map that are as long as the first one. */
    static List<YamlNode> rows(YamlNode map) {
        List<Entry> columns = columns(map);
        List<YamlNode> records = new ArrayList<>();
        int size = columns.isEmpty() ? 0 : cells(columns.get(0).value()).size();
        for (int row = 0; row < size; row++) {
            List<Entry> fields = new ArrayList<>();
            for (Entry column : columns) {
                YamlNode cell = cells(column.value()).get(row);
                fields.add(new Entry(new Text(column.key().value(), cell.span()), cell));
            }
            records.add(record(fields.get(0).value().span(), fields));
        }
        return records;
    }

    private static YamlNode record(Span place, List<Entry> fields) {
        return new YamlNode(Kind.MAP, true, new Text("", place), List.of(), fields);
    }

    private static List<Entry> columns(YamlNode map) {
        List<Entry> lists = map.entries().stream()
                .filter(entry -> cells(entry.value()).size() >= FEWEST)
                .limit(WIDEST)
                .toList();
        return lists.stream()
                .filter(entry -> cells(entry.value()).size()
                        == cells(lists.get(0).value()).size())
                .toList();
    }

    /** The items of a list, or the values of a map whose keys count them. */
    private static List<YamlNode> cells(YamlNode node) {
        boolean counted = node.isMap()
                && !node.entries().isEmpty()
                && node.entries().stream()
                        .allMatch(entry -> entry.key().value().length() < 9
                                && entry.key().value().chars().allMatch(Character::isDigit));
        return counted ? node.entries().stream().map(Entry::value).toList() : node.items();
    }

    /** Whether nearly all keys of a map ask, and few of its values do, as the messages of a program would. */
    public static boolean areQuestions(YamlNode map) {
        int size = map.entries().size();
        return size >= FEWEST
                && map.entries().stream().filter(MapRecords::asks).count() >= size * MOST
                && map.entries().stream()
                                .filter(entry -> asks(entry.value().text()))
                                .count()
                        <= size * (1 - MOST);
    }

    private static boolean asks(Entry entry) {
        return asks(entry.key());
    }

    private static boolean asks(Text text) {
        return QuestionWords.endsWithMark(text.value());
    }

    /** Whether the values of a map are columns: at least two, one of which asks or has the name of a question, but not all. */
    public static boolean areColumns(YamlNode map) {
        List<Entry> columns = columns(map);
        return columns.size() > 1
                && columns.stream().anyMatch(MapRecords::isStem)
                && !columns.stream().allMatch(column -> TextRecords.areQuestions(column.value(), true));
    }

    private static boolean isStem(Entry column) {
        List<YamlNode> cells = cells(column.value());
        boolean texts = cells.stream().allMatch(YamlNode::isScalar);
        long asking = cells.stream().filter(cell -> asks(cell.text())).count();
        return texts
                && (asking * 2 >= cells.size()
                        || FieldNames.isKnown(column.key().value(), "field-stem"));
    }
}
