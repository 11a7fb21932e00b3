package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes Markdown as XHTML that runs nothing: of an author's HTML only tags without a meaning of their own stay, such
 * as {@code <sub>}, and no attribute but the target of a link or picture.
 */
public final class Xhtml {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+):.*+");
    private static final Pattern SAFE = Pattern.compile("(?i)https?|mailto");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_+#.-]{1,40}");

    private final String text;
    private final XMLStreamWriter out;
    private final UnaryOperator<String> pictures;
    private final boolean starts;
    /** How its parts are written. */
    final XhtmlStyle style;

    private boolean whole = true;

    private Xhtml(String text, XMLStreamWriter out, UnaryOperator<String> pictures, boolean starts, XhtmlStyle style) {
        this.starts = starts;
        this.text = text;
        this.out = out;
        this.pictures = pictures;
        this.style = style;
    }

    /**
     * Writes a text into a document.
     *
     * @param pictures gives the link to a picture from the one that is written
     * @param starts whether a list may say at which number it starts
     * @return whether all of it is there; HTML of an author may not be
     * @throws XMLStreamException if the writer cannot write
     */
    public static boolean write(String markdown, XMLStreamWriter out, UnaryOperator<String> pictures, boolean starts)
            throws XMLStreamException {
        return write(markdown, out, pictures, starts, XhtmlStyle.PLAIN);
    }

    private static boolean write(
            String markdown, XMLStreamWriter out, UnaryOperator<String> pictures, boolean starts, XhtmlStyle style)
            throws XMLStreamException {
        SourceFile file = SourceFile.of("text.md", "\n" + markdown);
        Xhtml xhtml = new Xhtml(file.text(), out, pictures, starts, style);
        xhtml.blocks(Markdown.parse(file, Limits.DEFAULT).root().children());
        return xhtml.whole;
    }

    /**
     * A text as a part of a page.
     *
     * @param html the text
     * @param whole whether all of it is there
     */
    public record Part(String html, boolean whole) {}

    /** A text as a part of a page of HTML; its line breaks are LF. */
    public static Part part(String markdown, UnaryOperator<String> pictures) {
        return part(markdown, pictures, XhtmlStyle.PLAIN);
    }

    /** The same with some parts written in another way. */
    public static Part part(String markdown, UnaryOperator<String> pictures, XhtmlStyle style) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            boolean whole = write(markdown, out, pictures, true, style);
            // An empty element at the end is closed only by what comes behind it.
            out.writeCharacters("");
            out.flush();
            return new Part(text.toString(), whole);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text without the characters that XML cannot have. */
    public static String characters(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0xD800 || c == '\n' || c == '\t')) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> isXml(c) ? c : '\uFFFD')
                .forEach(c -> shown.append(c == '\r' ? "" : Character.toString(c)));
        return shown.toString();
    }

    private static boolean isXml(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
        return !control && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    private void blocks(List<Node> blocks) throws XMLStreamException {
        for (Node block : blocks) {
            block(block);
        }
    }

    private void block(Node block) throws XMLStreamException {
        switch (block.kind()) {
            case PARAGRAPH -> inlines("p", block.children());
            case HEADING -> inlines("h" + Math.max(1, Math.min(6, block.number())), block.children());
            case QUOTE -> element("blockquote", block.children());
            case LIST -> list(block);
            case ITEM -> item(block);
            case FENCED_CODE, INDENTED_CODE -> code(block);
            case TABLE -> table(block);
            case THEMATIC_BREAK -> out.writeEmptyElement("hr");
            case HTML_BLOCK -> html(block);
            case FOLD -> inlines("p", List.of(shown(text.substring(block.start(), block.end()), block)));
            case DEFINITION -> {}
            default -> inlines("p", List.of(block));
        }
    }

    private static Node shown(String text, Node place) {
        return new Node(Kind.TEXT, place.start(), place.end(), text, "", 0, List.of());
    }

    private void element(String name, List<Node> blocks) throws XMLStreamException {
        out.writeStartElement(name);
        blocks(blocks);
        out.writeEndElement();
    }

    private void inlines(String name, List<Node> inlines) throws XMLStreamException {
        out.writeStartElement(name);
        new XhtmlInlines(this, out).write(inlines);
        out.writeEndElement();
    }

    private void list(Node list) throws XMLStreamException {
        boolean ordered = list.number() >= 0;
        out.writeStartElement(ordered ? "ol" : "ul");
        boolean later = ordered && list.number() != 1;
        whole &= starts || !later;
        if (later && starts) {
            out.writeAttribute("start", String.valueOf(list.number()));
        }
        blocks(list.children());
        out.writeEndElement();
    }

    /** An item of one paragraph is only its words. */
    private void item(Node item) throws XMLStreamException {
        List<Node> blocks = item.children();
        boolean words = !blocks.isEmpty()
                && blocks.get(0).kind() == Kind.PARAGRAPH
                && blocks.stream().skip(1).allMatch(block -> block.kind() == Kind.LIST);
        out.writeStartElement("li");
        if (words) {
            new XhtmlInlines(this, out).write(blocks.get(0).children());
            blocks(blocks.subList(1, blocks.size()));
        } else {
            blocks(blocks);
        }
        out.writeEndElement();
    }

    private void code(Node code) throws XMLStreamException {
        String language = code.target().strip().split("\\s", 2)[0];
        style.code(LANGUAGE.matcher(language).matches() ? language : "", code.text(), out);
    }

    private void table(Node table) throws XMLStreamException {
        out.writeStartElement("table");
        List<Node> rows = table.children();
        int head = (int) rows.stream().takeWhile(row -> row.number() == 1).count();
        rows("thead", "th", rows.subList(0, head));
        rows("tbody", "td", rows.subList(head, rows.size()));
        out.writeEndElement();
    }

    private void rows(String part, String cell, List<Node> rows) throws XMLStreamException {
        if (rows.isEmpty()) {
            return;
        }
        out.writeStartElement(part);
        for (Node row : rows) {
            out.writeStartElement("tr");
            for (Node column : row.children()) {
                inlines(cell, column.children());
            }
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void html(Node block) throws XMLStreamException {
        boolean says = HtmlTags.markup(block.text(), 0, block.text().length()).stream()
                        .anyMatch(tag -> tag.name().equals("img"))
                || !HtmlText.plain(block.text()).isEmpty();
        if (says) {
            inlines("p", List.of(block));
        }
    }

    /** A tag that is not written takes no word with it, but perhaps a meaning. */
    void leftOut(Tag tag) {
        whole = whole && (tag.isComment() || tag.closing());
    }

    /** A picture; one with an unsafe link is only its words. */
    void picture(String target, String words) throws XMLStreamException {
        String safe = safe(pictures.apply(target));
        if (safe.isEmpty()) {
            whole = false;
            style.text(words, out);
            return;
        }
        out.writeEmptyElement("img");
        out.writeAttribute("src", safe);
        out.writeAttribute("alt", characters(style.words(words)));
    }

    /** A link that a reader may follow without harm; empty for any other. */
    static String safe(String link) {
        String bare = characters(link).replaceAll("[\\s\\p{Cntrl}]", "");
        var scheme = SCHEME.matcher(bare);
        boolean safe = !scheme.matches()
                || SAFE.matcher(scheme.group(1).toLowerCase(Locale.ROOT)).matches();
        return safe ? bare : "";
    }
}
