package io.github.questionlint.markdown;

import io.github.questionlint.markdown.HtmlTags.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the inlines of one element as XHTML; an author's tags among them are closed before it ends. */
final class XhtmlInlines {
    /** The tags of an author that stay. */
    private static final Set<String> KEPT = Set.of(
            "sub", "sup", "b", "i", "em", "strong", "code", "kbd", "samp", "var", "small", "tt", "cite", "dfn", "q");

    private final Xhtml xhtml;
    private final XMLStreamWriter out;
    private final Deque<String> open = new ArrayDeque<>();

    XhtmlInlines(Xhtml xhtml, XMLStreamWriter out) {
        this.xhtml = xhtml;
        this.out = out;
    }

    void write(List<Node> inlines) throws XMLStreamException {
        for (Node inline : inlines) {
            write(inline);
        }
        while (!open.isEmpty()) {
            open.pop();
            out.writeEndElement();
        }
    }

    private void write(Node inline) throws XMLStreamException {
        switch (inline.kind()) {
            case TEXT -> xhtml.style.text(inline.text(), out);
            case CODE -> {
                out.writeStartElement("code");
                out.writeCharacters(Xhtml.characters(xhtml.style.words(inline.text())));
                out.writeEndElement();
            }
            case EMPHASIS -> within("em", inline);
            case STRONG -> within("strong", inline);
            case STRIKETHROUGH -> struck(inline);
            case LINK -> link(inline);
            case IMAGE -> xhtml.picture(inline.target(), inline.visibleText());
            case HTML, HTML_BLOCK -> tags(inline.text());
            case LINE_BREAK -> lineBreak(inline.number() == 1);
            default -> new XhtmlInlines(xhtml, out).write(inline.children());
        }
    }

    private void within(String name, Node inline) throws XMLStreamException {
        out.writeStartElement(name);
        new XhtmlInlines(xhtml, out).write(inline.children());
        out.writeEndElement();
    }

    /** Not all formats of XHTML know an element for it. */
    private void struck(Node inline) throws XMLStreamException {
        out.writeStartElement("span");
        out.writeAttribute("class", "strikethrough");
        new XhtmlInlines(xhtml, out).write(inline.children());
        out.writeEndElement();
    }

    private void lineBreak(boolean hard) throws XMLStreamException {
        if (hard) {
            out.writeEmptyElement("br");
        } else {
            out.writeCharacters("\n");
        }
    }

    private void link(Node link) throws XMLStreamException {
        String safe = Xhtml.safe(xhtml.style.link(link.target()));
        out.writeStartElement(safe.isEmpty() ? "span" : "a");
        if (!safe.isEmpty()) {
            out.writeAttribute("href", safe);
        }
        new XhtmlInlines(xhtml, out).write(link.children());
        out.writeEndElement();
    }

    /** A text of HTML: its words, and those of its tags that stay. */
    private void tags(String html) throws XMLStreamException {
        int from = 0;
        for (Tag tag : HtmlTags.markup(html, 0, html.length())) {
            words(html.substring(from, tag.start()));
            tag(tag);
            from = tag.end();
        }
        words(html.substring(from));
    }

    private void words(String html) throws XMLStreamException {
        String words = HtmlText.plain(html);
        boolean before = !html.isEmpty() && Character.isWhitespace(html.charAt(0));
        boolean after = !html.isEmpty() && Character.isWhitespace(html.charAt(html.length() - 1));
        xhtml.style.text(words.isEmpty() ? "" : (before ? " " : "") + words + (after ? " " : ""), out);
    }

    private void tag(Tag tag) throws XMLStreamException {
        if (tag.name().equals("img") && !tag.closing()) {
            xhtml.picture(tag.attribute("src"), HtmlText.plain(tag.attribute("alt")));
        } else if (KEPT.contains(tag.name())) {
            kept(tag);
        } else {
            if (HtmlText.isBlock(tag.name()) && (tag.closing() || tag.name().equals("br"))) {
                out.writeEmptyElement("br");
            }
            boolean bare = tag.name().equals("br") || tag.name().equals("p");
            if (!bare) {
                xhtml.leftOut(tag);
            }
        }
    }

    private void kept(Tag tag) throws XMLStreamException {
        if (!tag.closing() && !tag.isEmpty()) {
            open.push(tag.name());
            out.writeStartElement(tag.name());
        } else if (tag.closing() && open.contains(tag.name())) {
            String closed = "";
            while (!closed.equals(tag.name())) {
                closed = open.pop();
                out.writeEndElement();
            }
        }
    }
}
