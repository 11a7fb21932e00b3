package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Choices in cells of the row of a table, with the key in another cell; or in a table of their own, a row for each, of which
 * those in emphasis or a colour are right.
 */
public final class TableChoices {
    private static final String LETTERS = "ABCDEFGHIJ";
    private static final Pattern COLOUR = Pattern.compile("(?i)<(?:font|span|b|strong|mark|u|em)\\b");

    private final Document document;
    private final TableHead head;
    private final List<Node> cells;
    private final List<Integer> columns;

    private TableChoices(Document document, TableHead head, List<Node> cells) {
        this.document = document;
        this.head = head;
        this.cells = cells;
        this.columns = head.options().stream()
                .filter(column ->
                        column < cells.size() && !cells.get(column).children().isEmpty())
                .toList();
    }

    /** The choices of the row at an offset; empty where the head of its table has no columns of choices. */
    static Optional<Choices> at(Document document, int offset) {
        Node table = document.markdown().root();
        while (table != null && table.kind() != Kind.TABLE) {
            table = child(table, offset);
        }
        Node row = table;
        while (row != null && row.kind() != Kind.ROW) {
            row = child(row, offset);
        }
        if (table == null || row == null) {
            return Optional.empty();
        }
        List<Node> cells = row.children();
        return table.all(Kind.ROW)
                .findFirst()
                .flatMap(first -> TableHead.of(first.children()))
                .map(head -> new TableChoices(document, head, cells))
                .filter(found -> found.columns.size() > 1)
                .map(TableChoices::choices);
    }

    /** Whether some blocks are nothing but a table of choices: a letter and a text in each row, in the order of letters. */
    public static boolean isBelow(List<Node> blocks) {
        return blocks.size() == 1 && !rows(blocks.get(0)).isEmpty();
    }

    /** Whether the marks of such a table say which choices are right. */
    public static boolean isKeyed(List<Node> blocks) {
        List<Node> rows = blocks.size() == 1 ? rows(blocks.get(0)) : List.of();
        long marked =
                rows.stream().filter(row -> isMarked(row.children().get(1))).count();
        return marked > 0 && marked < rows.size();
    }

    /** The choices of such a table. */
    static Optional<Choices> below(Document document, List<Node> blocks) {
        if (!isBelow(blocks)) {
            return Optional.empty();
        }
        boolean keyed = isKeyed(blocks);
        List<Node> texts =
                rows(blocks.get(0)).stream().map(row -> row.children().get(1)).toList();
        List<Choice> choices = new ArrayList<>();
        for (Node cell : texts) {
            boolean right = isMarked(cell);
            Node first = cell.children().get(0);
            boolean tags = right && first.kind() == Kind.HTML;
            int start = tags ? first.end() : right ? start(first) : first.start();
            int last = tags ? cell.children().get(cell.children().size() - 1).start() : right ? end(first) : end(cell);
            Mark mark = keyed ? right ? Mark.CORRECT : Mark.WRONG : Mark.NONE;
            choices.add(PartedChoices.choice(document, start, start, document.blocks(start, last), mark));
        }
        Node table = blocks.get(0);
        return Optional.of(new Choices(choices, table.start(), table.end(), List.of()));
    }

    /** The rows of a table that are choices, maybe below a head; none where it is another table. */
    private static List<Node> rows(Node table) {
        List<Node> all = table.kind() == Kind.TABLE ? table.all(Kind.ROW).toList() : List.of();
        boolean head = !all.isEmpty() && !letter(all.get(0)).equals("A");
        List<Node> rows = head ? all.subList(1, all.size()) : all;
        boolean letters = rows.size() > 1 && rows.size() <= LETTERS.length();
        for (int at = 0; letters && at < rows.size(); at++) {
            letters = letter(rows.get(at)).equals(LETTERS.substring(at, at + 1))
                    && !rows.get(at).children().get(1).children().isEmpty();
        }
        return letters ? rows : List.of();
    }

    /** The letter in front of the only other cell of a row, without what marks it; empty for another row. */
    private static String letter(Node row) {
        return row.children().size() == 2
                ? row.children().get(0).visibleText().strip().replaceFirst("[.)、．]$", "")
                : "";
    }

    /** Whether all of a cell is in bold print or in tags such as those of a colour. */
    private static boolean isMarked(Node cell) {
        List<Node> inlines = cell.children();
        Node first = inlines.get(0);
        Node last = inlines.get(inlines.size() - 1);
        return inlines.size() == 1
                        && first.kind() == Kind.STRONG
                        && !first.children().isEmpty()
                || inlines.size() > 2
                        && first.kind() == Kind.HTML
                        && COLOUR.matcher(first.text()).lookingAt()
                        && last.kind() == Kind.HTML
                        && last.text().startsWith("</");
    }

    /** The child that holds an offset: the last one that starts there or before. */
    private static @Nullable Node child(Node parent, int offset) {
        List<Node> children = parent.children();
        int low = 0;
        int high = children.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (children.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : children.get(low - 1);
    }

    private Choices choices() {
        List<Problem> problems = new ArrayList<>();
        BitSet right = right(problems);
        List<Choice> choices = new ArrayList<>();
        int end = 0;
        for (int column : columns) {
            Mark mark = right.isEmpty() ? Mark.NONE : right.get(choices.size()) ? Mark.CORRECT : Mark.WRONG;
            int start = start(cells.get(column));
            int last = end(cells.get(column));
            choices.add(PartedChoices.choice(document, start, start, document.blocks(start, last), mark));
            end = Math.max(end, last);
        }
        int keyEnd = head.key() < cells.size() ? end(cells.get(head.key())) : end;
        return new Choices(choices, start(cells.get(columns.get(0))), Math.max(end, keyEnd), problems);
    }

    /** The places of the right choices by their names, their words or, as in "B) Venus", a name in front of these. */
    private BitSet right(List<Problem> problems) {
        if (head.key() >= cells.size() || cells.get(head.key()).children().isEmpty()) {
            return new BitSet();
        }
        Node cell = cells.get(head.key());
        String shown = cell.visibleText().strip();
        List<String> labels = columns.stream()
                .map(column -> head.names().get(head.options().indexOf(column)))
                .toList();
        List<Text> texts =
                columns.stream().map(column -> shown(cells.get(column))).toList();
        List<Problem> unknown = new ArrayList<>();
        BitSet right = new DataKey(labels, texts, 1, DataStyle.Sense.LABEL).read(shown(cell), unknown::add);
        int named = labels.indexOf(TableHead.name(shown));
        if (right.isEmpty() && named >= 0) {
            right.set(named);
        } else if (right.isEmpty()) {
            KeyNames.of(Alphabet.of(String.join("", labels)))
                    .at(shown, 0)
                    .ifPresent(found -> found.list().stream()
                            .filter(labels::contains)
                            .forEach(name -> right.set(labels.indexOf(name))));
        }
        if (right.isEmpty()) {
            problems.addAll(unknown);
        }
        return right;
    }

    private Text shown(Node cell) {
        return new Text(
                cell.visibleText().strip(),
                document.file().slice(start(cell), end(cell)).span());
    }

    private static int start(Node cell) {
        return cell.children().get(0).start();
    }

    private static int end(Node cell) {
        return cell.children().isEmpty()
                ? cell.start()
                : cell.children().get(cell.children().size() - 1).end();
    }
}
