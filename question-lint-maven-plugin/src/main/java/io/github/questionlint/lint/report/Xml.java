package io.github.questionlint.lint.report;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0, an element a line, indented. Characters that XML cannot hold are written as their code points. */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private final Deque<Boolean> withChildren = new ArrayDeque<>();

    Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Opens an element: its name, then the names and values of its attributes in turn. */
    Xml open(String name, Object... attributes) {
        return write(() -> {
            breakLine();
            writer.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                writer.writeAttribute((String) attributes[at], Escape.xml(String.valueOf(attributes[at + 1])));
            }
            withChildren.push(false);
        });
    }

    /** Writes text into the open element. */
    Xml text(String content) {
        return write(() -> writer.writeCharacters(Escape.xml(content)));
    }

    /** Closes the open element. */
    Xml close() {
        return write(() -> {
            if (withChildren.pop()) {
                writer.writeCharacters("\n" + "  ".repeat(withChildren.size()));
            }
            writer.writeEndElement();
        });
    }

    /** The whole text. */
    @Override
    public String toString() {
        return write(writer::flush).text + "\n";
    }

    private void breakLine() throws XMLStreamException {
        if (!withChildren.isEmpty()) {
            withChildren.pop();
            withChildren.push(true);
            writer.writeCharacters("\n" + "  ".repeat(withChildren.size()));
        } else {
            text.write("\n");
        }
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
