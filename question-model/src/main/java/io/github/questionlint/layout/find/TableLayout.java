package io.github.questionlint.layout.find;

import io.github.questionlint.layout.choices.TableHead;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A question is a row of a table: one column holds the questions, and a column after it the answers. The column of
 * questions has a head such as "Question", or most of its cells ask.
 */
public final class TableLayout {
    private static final Pattern HEAD =
            Pattern.compile("(?iU)" + WordTable.anyOf("number") + "s?|(?:" + WordTable.anyOf("field-stem") + ")");
    private static final double ASKS = 0.7;
    private static final double MOST = 0.5;
    /** The least mean length of an answer, in UTF-16 units: shorter cells are levels, numbers and the like. */
    private static final int ANSWER = 12;

    private final Document document;
    private final List<Node> rows;
    private final int columns;

    private TableLayout(Document document, Node table) {
        this.document = document;
        List<Node> all = table.all(Kind.ROW).toList();
        this.rows = all.subList(Math.min(1, all.size()), all.size());
        this.columns = all.isEmpty() ? 0 : all.get(0).children().size();
    }

    /** The questions of a document, in its order. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        return document.markdown()
                .root()
                .all(Kind.TABLE)
                .flatMap(table -> new TableLayout(document, table).questions(table, spec).stream())
                .toList();
    }

    private List<QuestionRange> questions(Node table, LayoutSpec spec) {
        List<Node> head = table.all(Kind.ROW).findFirst().map(Node::children).orElse(List.of());
        OptionalInt asking = asking(head);
        if (asking.isEmpty()) {
            return List.of();
        }
        Optional<TableHead> choices = TableHead.of(head);
        OptionalInt answers =
                choices.isPresent() ? OptionalInt.of(choices.get().last()) : answers(head, asking.getAsInt());
        OptionalInt first = choices.map(found -> OptionalInt.of(found.first())).orElse(answers);
        List<QuestionRange> found = new ArrayList<>();
        for (Node row : rows) {
            Node cell = cell(row, asking.getAsInt());
            Text title = Titles.of(document.file(), cell);
            String raw = Titles.raw(cell, cell.end());
            if (!title.isBlank() && !Links.isEntry(cell) && spec.fits(raw)) {
                int start = first.isPresent() ? start(cell(row, first.getAsInt())) : end(cell);
                int end = answers.isPresent() ? end(cell(row, answers.getAsInt())) : start;
                found.add(new QuestionRange(title, raw, row.start(), start, Math.max(start, end)));
            }
        }
        return found;
    }

    /** The column of questions: by its head, or by what most of its cells say. */
    private OptionalInt asking(List<Node> head) {
        return IntStream.range(0, columns)
                .filter(column ->
                        HEAD.matcher(head.get(column).visibleText().strip()).matches()
                                || rows.stream()
                                                .filter(row -> QuestionWords.score(cell(row, column)
                                                                .visibleText())
                                                        >= ASKS)
                                                .count()
                                        > rows.size() * MOST)
                .findFirst();
    }

    /** The column of answers: one after the questions with such a head, or the one with the longest cells. */
    private OptionalInt answers(List<Node> head, int asking) {
        OptionalInt named = IntStream.range(asking + 1, columns)
                .filter(column -> AnswerLabel.isAlone(head.get(column).visibleText()))
                .findFirst();
        return named.isPresent()
                ? named
                : IntStream.range(asking + 1, columns)
                        .filter(column -> length(column) >= ANSWER)
                        .reduce((one, other) -> length(one) >= length(other) ? one : other);
    }

    private double length(int column) {
        return rows.stream()
                .mapToInt(row -> cell(row, column).visibleText().length())
                .average()
                .orElse(0);
    }

    /** The cell of a row; an empty one at its end where it has none. */
    private static Node cell(Node row, int column) {
        List<Node> cells = row.children();
        return column < cells.size()
                ? cells.get(column)
                : new Node(Kind.CELL, row.end(), row.end(), "", "", 0, List.of());
    }

    private static int start(Node cell) {
        return cell.children().isEmpty() ? cell.start() : cell.children().get(0).start();
    }

    private static int end(Node cell) {
        return cell.children().isEmpty()
                ? cell.start()
                : cell.children().get(cell.children().size() - 1).end();
    }
}
