package io.github.questionlint.layout.document;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.layout.language.WrittenLanguage;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeRange;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file that may hold questions in one of the layouts: Markdown, or data. */
public final class Document {
    private static final String README = "readme";

    private final Markdown markdown;
    private final YamlNode fields;
    private final List<Details> details;
    private final Summaries summaries;
    private final List<Headings.Head> heads;
    private final int[] nextHeads;
    private final boolean isData;
    private volatile @Nullable WrittenLanguage written;
    private volatile @Nullable String lang;
    private volatile @Nullable List<AnswerSection> answers;
    private volatile @Nullable Boolean named;
    private volatile @Nullable RepeatedLabels labels;

    private Document(Markdown markdown, YamlNode fields, boolean isData) {
        this.markdown = markdown;
        this.fields = fields;
        this.isData = isData;
        this.details = List.copyOf(Details.of(markdown));
        this.summaries = new Summaries(markdown.file(), details);
        this.heads = List.copyOf(Headings.of(markdown, details));
        this.nextHeads = Headings.nextOutside(heads);
    }

    /**
     * A Markdown file.
     *
     * @param fields its front matter; an empty map where it has none
     */
    public static Document of(Markdown markdown, YamlNode fields) {
        return new Document(markdown, fields, false);
    }

    /**
     * A file of YAML, JSON, CSV or TSV.
     *
     * @param root its value
     */
    public static Document of(SourceFile file, YamlNode root) {
        Node empty = new Node(Kind.DOCUMENT, file.start(), file.start(), "", "", 0, List.of());
        return new Document(new Markdown(file, Optional.empty(), empty, List.of()), root, true);
    }

    /** Its path, relative to the folder that is read, with {@code /}. */
    public String path() {
        return file().path();
    }

    /** Whether its name, its folder or its first heading says that it holds questions. */
    public boolean isNamedForQuestions() {
        Boolean known = named;
        if (known == null) {
            known = BankNames.isQuestions(path()) || BankNames.isQuestions(heads);
            named = known;
        }
        return known;
    }

    /**
     * Whether its name, its folder or its first heading says that it holds flash cards; a file {@code anki.md} does if it has
     * one title for each card and tells nothing of the program.
     */
    public boolean isNamedForCards() {
        return BankNames.isCards(path(), heads, file().text());
    }

    /** Whether its name, its folder or its first heading says that it explains terms. */
    public boolean isGlossary() {
        return BankNames.isGlossary(path(), heads);
    }

    /** Whether its name, its folder or its first heading says that it asks readers about themselves. */
    public boolean isNamedForSurvey() {
        return BankNames.isSurvey(path(), heads);
    }

    /** Whether a text is that of a line or heading that opens the same part of one answer after another. */
    public boolean isRepeatedLabel(String text) {
        RepeatedLabels known = labels;
        if (known == null) {
            known = RepeatedLabels.of(markdown.root());
            labels = known;
        }
        return known.isPart(text);
    }

    /** Whether its name says that it is about the folder it is in. */
    public boolean isReadme() {
        return path().regionMatches(true, path().lastIndexOf('/') + 1, README, 0, README.length());
    }

    /** Whether it is YAML, JSON, CSV or TSV, not Markdown. */
    public boolean isData() {
        return isData;
    }

    /** The parsed Markdown; that of an empty file for data. */
    public Markdown markdown() {
        return markdown;
    }

    /** The front matter, or the value of a data file. */
    public YamlNode fields() {
        return fields;
    }

    /** The {@code <details>} elements, in order. */
    public List<Details> details() {
        return details;
    }

    /** The {@code <details>} elements that start between two offsets. */
    public Stream<Details> detailsWithin(int start, int end) {
        int first = Sorted.firstFrom(details, Details::open, start);
        return details.subList(first, details.size()).stream().takeWhile(found -> found.open() < end);
    }

    /** The first {@code <details>} that starts between two offsets and is named for the answer. */
    public Optional<Details> answerWithin(int start, int end) {
        return summaries.answer(start, end);
    }

    /** The summary of one of its {@code <details>} as rendered; empty without one. */
    public String summary(Details element) {
        return summaries.raw(element);
    }

    /** Whether one of its {@code <details>} is named for the answer. */
    public boolean isAnswer(Details element) {
        return summaries.isAnswer(element);
    }

    /** Whether a part of it holds the answers of several questions. */
    public boolean hasAnswerSections() {
        return !answerSections().isEmpty();
    }

    /** The parts that hold the answers of several questions, in order. */
    List<AnswerSection> answerSections() {
        List<AnswerSection> known = answers;
        if (known == null) {
            known = AnswerSections.of(this);
            answers = known;
        }
        return known;
    }

    /** The language as a BCP 47 tag, from its text, path and bank; empty if none tells. */
    public String lang() {
        String known = lang;
        if (known == null) {
            known = written().in(Map.of());
            lang = known;
        }
        return known;
    }

    /** The headings that start between two offsets. */
    public Stream<Headings.Head> headsWithin(int start, int end) {
        int first = firstHead(start);
        return heads.subList(first, heads.size()).stream()
                .takeWhile(head -> head.node().start() < end);
    }

    /** Whether a heading starts at an offset. */
    private boolean isHead(int start) {
        int first = firstHead(start);
        return first < heads.size() && heads.get(first).node().start() == start;
    }

    private int firstHead(int start) {
        return Sorted.firstFrom(heads, head -> head.node().start(), start);
    }

    /** The language of a part, which may be another one than that of the whole. */
    public String lang(int start, int end) {
        return written().of(start, end, lang());
    }

    /** The language of a record of data; that of the whole file for front matter. */
    public String lang(Span record) {
        int end = file().offset(record.endLine(), record.endColumn());
        return isData ? lang(offset(record), end) : lang();
    }

    /**
     * Lets the bank decide about the language where the text leaves a doubt.
     *
     * @param bank how often its languages occur in it
     */
    public void settle(Map<String, Integer> bank) {
        lang = written().in(bank);
    }

    /** What the text and the path say about the language. */
    public WrittenLanguage written() {
        WrittenLanguage known = written;
        if (known == null) {
            Optional<String> declared = Stream.of("lang", "language", "locale")
                    .flatMap(name -> fields.get(name).stream())
                    .filter(YamlNode::isScalar)
                    .map(node -> node.text().value())
                    .findFirst();
            known = WrittenLanguage.of(path(), file().text(), declared);
            written = known;
        }
        return known;
    }

    /** The headings, in order. */
    public List<Headings.Head> heads() {
        return heads;
    }

    /**
     * The index of the next heading after one that is not inside a details element of its own.
     *
     * @param heading the index of a heading
     */
    public int nextHead(int heading) {
        return nextHeads[heading];
    }

    /** The text. */
    public SourceFile file() {
        return markdown.file();
    }

    /** The blocks between two offsets. */
    public List<Node> blocks(int start, int end) {
        if (start >= end) {
            return List.of();
        }
        List<Node> blocks = new NodeRange(file(), start, end).of(markdown.root().children());
        for (int at = 0; at < blocks.size(); at++) {
            blocks.set(at, block(blocks.get(at)));
        }
        return blocks;
    }

    /** A cell of a table, and what is behind a label in a heading, is a paragraph to the question that it belongs to. */
    private Node block(Node node) {
        boolean part = node.kind() == Kind.CELL || node.kind() == Kind.HEADING && !isHead(node.start());
        return part ? new Node(Kind.PARAGRAPH, node.start(), node.end(), "", "", 0, node.children()) : node;
    }

    /** An end moved before the white space that precedes it. */
    public int trimmed(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(file().text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The offset at which a place of this file starts. */
    public int offset(Span place) {
        return file().offset(place.line(), place.column());
    }

    /** Whether there is only white space between two offsets. */
    public boolean isBlank(int start, int end) {
        return trimmed(start, end) <= start;
    }
}
