package io.github.questionlint.layout.document;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.words.QuestionNumber;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import io.github.questionlint.source.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the numbered answers of a file that holds the answers of another one, such as {@code 1. B} and {@code ## 3. A lock}. */
public final class ApartAnswers {
    private static final Pattern NUMBER = Pattern.compile("\\D{0,12}(\\d{1,4})\\D{0,2}");
    /** A number as the whole of a heading; four digits are a year. */
    private static final Pattern ALONE = Pattern.compile("[*_\\s]{0,4}(\\d{1,3})[*_\\s]{0,4}");

    private static final Pattern KEY =
            Pattern.compile("[*_`(\\s]{0,4}[A-La-l](?:[\\s,;/&]{0,3}[A-L]){0,7}[*_`).\\s]{0,4}");
    /** A heading without the space behind its signs. */
    private static final Pattern UNSPACED = Pattern.compile("#{2,6}[^#\\s!\\d][^\\n]{0,80}");

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Document document;
    private final List<Headings.Head> heads;
    private final boolean bare;
    private final List<ApartAnswer> found = new ArrayList<>();

    private ApartAnswers(Document document) {
        this.document = document;
        this.heads = document.heads();
        this.bare = isBare();
    }

    /** The answers of a document, in its order; a number that is there twice has a chapter. */
    public static List<ApartAnswer> of(Document document) {
        if (document.isData()) {
            return DataAnswers.of(document.fields());
        }
        ApartAnswers answers = new ApartAnswers(document);
        answers.collect();
        Set<String> numbers = new HashSet<>();
        boolean once = answers.found.stream().allMatch(answer -> numbers.add(answer.number()));
        return once ? answers.found.stream().map(ApartAnswer::withoutChapter).toList() : List.copyOf(answers.found);
    }

    /** The number or id of a record of data. */
    public static Optional<String> id(YamlNode record) {
        return DataAnswers.id(record);
    }

    /** A title as it is compared: its letters and digits. */
    public static String folded(String title) {
        return NO_WORDS.matcher(Folding.lower(title)).replaceAll("");
    }

    private void collect() {
        int end = document.file().text().length();
        parts("", 0, heads.isEmpty() ? end : heads.get(0).node().start());
        String chapter = "";
        for (int at = 0; at < heads.size(); at++) {
            Headings.Head head = heads.get(at);
            int next = at + 1 < heads.size() ? heads.get(at + 1).node().start() : end;
            Optional<QuestionNumber> number = number(head);
            if (number.isPresent() && keys(head.node().end(), next).size() < 2) {
                add(chapter, head, number.get(), below(at, end));
            } else {
                chapter = head.raw();
                parts(chapter, head.node().end(), next);
            }
        }
    }

    private Optional<QuestionNumber> number(Headings.Head head) {
        Matcher alone = ALONE.matcher(head.raw());
        return bare && alone.matches()
                ? Optional.of(new QuestionNumber("#", Integer.parseInt(alone.group(1)), head.raw()))
                : QuestionNumber.of(head.raw());
    }

    /** Whether headings that are numbers name questions; they name chapters if most have several answers below. */
    private boolean isBare() {
        int answers = 0;
        for (int at = 0; at < heads.size(); at++) {
            Headings.Head head = heads.get(at);
            if (ALONE.matcher(head.raw()).matches()) {
                int start = head.node().end();
                int next = at + 1 < heads.size()
                        ? heads.get(at + 1).node().start()
                        : document.file().text().length();
                int several = Math.max(
                        keys(start, next).size(),
                        TextEntries.of(document, start, next).size());
                answers += several < 2 ? 1 : -1;
            }
        }
        return answers > 0;
    }

    /** Where what is below a heading ends: at the next one of its level or with a number. */
    private int below(int at, int end) {
        for (int next = at + 1; next < heads.size(); next++) {
            Headings.Head head = heads.get(next);
            if (head.level() <= heads.get(at).level() || number(head).isPresent()) {
                return head.node().start();
            }
        }
        return end;
    }

    private List<FarAnswer> keys(int start, int end) {
        return KeyEntries.of(document, start, end);
    }

    private void add(String chapter, Headings.Head head, QuestionNumber number, int end) {
        String title = head.raw()
                .substring(head.raw().indexOf(number.text()) + number.text().length());
        List<Node> blocks = document.blocks(head.node().end(), end);
        String body = RenderedText.of(document.file(), blocks).text();
        found.add(new ApartAnswer(
                chapter,
                String.valueOf(number.number()),
                "",
                body.isBlank() ? title.strip() : body.strip(),
                document.file().span(head.node().start(), head.node().end()),
                body.isBlank() ? List.of() : blocks));
    }

    /** The answers between two headings, of which others between them may lack their space. */
    private void parts(String chapter, int start, int end) {
        String title = chapter;
        int from = start;
        for (Node block : document.blocks(start, end)) {
            String line = document.file().text().substring(block.start(), block.end());
            if (block.kind() == Kind.PARAGRAPH && UNSPACED.matcher(line).matches()) {
                part(title, from, block.start());
                title = block.visibleText();
                from = block.end();
            }
        }
        part(title, from, end);
    }

    /** The answers between two headings: rows of a table, keys, or items and lines with numbers. */
    private void part(String chapter, int start, int end) {
        List<Node> tables = document.blocks(start, end).stream()
                .filter(block -> block.kind() == Kind.TABLE)
                .toList();
        List<Node> rows = tables.stream().flatMap(table -> table.all(Kind.ROW)).toList();
        int before = found.size();
        rows.forEach(row -> addRow(chapter, row));
        if (found.size() > before + (rows.size() - tables.size()) / 2) {
            return;
        }
        found.subList(before, found.size()).clear();
        List<FarAnswer> keys = keys(start, end);
        for (FarAnswer answer : keys.isEmpty() ? TextEntries.of(document, start, end) : keys) {
            String number = String.valueOf(answer.number());
            List<Node> blocks = answer.isKey() ? List.of() : document.blocks(answer.textStart(), answer.end());
            String text = answer.isKey()
                    ? answer.key()
                    : RenderedText.of(document.file(), blocks).text();
            found.add(new ApartAnswer(
                    chapter,
                    number,
                    answer.key(),
                    text,
                    document.file().span(answer.start(), Math.max(answer.start(), answer.end())),
                    blocks));
        }
    }

    /** A row that begins with a number: its cell with a key, or its last one. */
    private void addRow(String chapter, Node row) {
        List<String> cells =
                row.children().stream().map(cell -> cell.visibleText().strip()).collect(Collectors.toList());
        if (cells.size() < 2 || !NUMBER.matcher(cells.get(0)).matches()) {
            return;
        }
        String number = NUMBER.matcher(cells.get(0)).replaceFirst("$1");
        Optional<String> key = cells.stream()
                .skip(1)
                .filter(cell -> KEY.matcher(cell).matches())
                .findFirst();
        String text = key.orElse(cells.get(cells.size() - 1));
        if (!text.isBlank()) {
            add(chapter, number, key.map(String::strip).orElse(""), text, row);
        }
    }

    private void add(String chapter, String number, String key, String text, Node node) {
        found.add(new ApartAnswer(
                chapter, number, key, text.strip(), document.file().span(node.start(), node.end())));
    }
}
