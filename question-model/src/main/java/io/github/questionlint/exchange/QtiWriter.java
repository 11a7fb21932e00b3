package io.github.questionlint.exchange;

import io.github.questionlint.markdown.Xhtml;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a document of XML with the names of a version: {@code simpleChoice} in version 2, {@code qti-simple-choice} in
 * version 3.
 */
final class QtiWriter {
    private final boolean kebab;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** A writer for version 2 or 3. */
    QtiWriter(int version) {
        this.kebab = version == 3;
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a line, where a line break means nothing. */
    QtiWriter line() {
        return text("\n");
    }

    /** Opens an element of QTI. */
    QtiWriter start(String name, String... attributes) {
        return open(kebab ? "qti-" + kebab(name) : name, true, attributes);
    }

    /** Opens an element whose names are the same in all versions. */
    QtiWriter startPlain(String name, String... attributes) {
        return open(name, false, attributes);
    }

    private QtiWriter open(String name, boolean qti, String... attributes) {
        try {
            out.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                String attribute = attributes[at];
                boolean same = !qti || attribute.indexOf(':') >= 0;
                out.writeAttribute(same || !kebab ? attribute : kebab(attribute), Xhtml.characters(attributes[at + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    QtiWriter end() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element of QTI that holds nothing. */
    QtiWriter empty(String name, String... attributes) {
        return start(name, attributes).end();
    }

    /** A number. */
    QtiWriter number(String number) {
        return start("baseValue", "baseType", "float").text(number).end();
    }

    /** Compares a variable with a number. */
    QtiWriter compare(String operator, String variable, String number) {
        return start(operator)
                .empty("variable", "identifier", variable)
                .number(number)
                .end();
    }

    QtiWriter text(String words) {
        try {
            out.writeCharacters(Xhtml.characters(words));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Markdown as XHTML; says whether all of it is there. */
    boolean markdown(String markdown, UnaryOperator<String> pictures) {
        try {
            return Xhtml.write(markdown, out, pictures, kebab);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was written, without the head of a document. */
    String part() {
        try {
            out.writeCharacters("");
            out.flush();
            return text.toString().substring(text.toString().indexOf('\n') + 1);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document. */
    String document() {
        try {
            out.writeEndDocument();
            out.flush();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
