package io.github.questionlint.markdown;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** How a format writes some parts of XHTML in its own way; without any method of its own, all is as it is. */
public interface XhtmlStyle {
    /** Nothing is written in another way. */
    XhtmlStyle PLAIN = new XhtmlStyle() {};

    /**
     * Writes words.
     *
     * @throws XMLStreamException if the writer cannot write
     */
    default void text(String text, XMLStreamWriter out) throws XMLStreamException {
        out.writeCharacters(Xhtml.characters(text));
    }

    /**
     * Writes a code block.
     *
     * @param language what its author calls its language; empty if nothing or nothing usable is said
     * @throws XMLStreamException if the writer cannot write
     */
    default void code(String language, String code, XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("pre");
        out.writeStartElement("code");
        if (!language.isEmpty()) {
            out.writeAttribute("class", "language-" + language);
        }
        out.writeCharacters(Xhtml.characters(code));
        out.writeEndElement();
        out.writeEndElement();
    }

    /** Words that nothing else can be among: in code, or as the description of a picture. */
    default String words(String text) {
        return text;
    }

    /** The target of a link; empty where only its words are written. */
    default String link(String target) {
        return target;
    }
}
