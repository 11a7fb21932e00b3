package io.github.questionlint.exchange.site;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.markdown.Xhtml;
import io.github.questionlint.source.Sha256;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Formulas as MathML that needs no script and no style of its own: only elements and attributes of MathML stay of what
 * Temml writes, and its styles become classes of the style sheet, because the policy of the pages lets no other in.
 */
final class MathMl {
    private static final WordLists WORDS = WordLists.beside(MathMl.class);
    private static final Set<String> ELEMENTS = WORDS.set("mathml-elements");
    private static final Set<String> ATTRIBUTES = WORDS.set("mathml-attributes");
    private static final Set<String> PROPERTIES = WORDS.set("style-properties");
    private static final Pattern VALUE = Pattern.compile("[-+.,#% A-Za-z0-9]{0,80}");
    private static final int DEEPEST = 100;
    private static final int LARGEST = 200_000;
    private static final int HASH = 6;
    private static final XMLInputFactory READERS = readers();

    private final Temml temml = new Temml();
    private final Map<Formula, Optional<List<Part>>> known = new HashMap<>();
    private final Map<String, String> styles = new TreeMap<>();

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** A part of an element, written. */
    private interface Part {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    /**
     * Writes a formula as an element of a page.
     *
     * @return whether it is there; nothing is written of a formula that cannot be drawn
     * @throws XMLStreamException if the writer cannot write
     */
    boolean write(Formula formula, XMLStreamWriter out) throws XMLStreamException {
        Optional<List<Part>> parts = known.computeIfAbsent(
                formula,
                tex -> formula.tex().length() > Formula.LONGEST
                        ? Optional.empty()
                        : temml.mathml(tex)
                                .filter(text -> text.length() <= LARGEST)
                                .flatMap(this::checked));
        for (Part part : parts.orElse(List.of())) {
            part.write(out);
        }
        return parts.isPresent();
    }

    /** The rules of the classes that the formulas have so far. */
    String rules() {
        return styles.entrySet().stream()
                .map(style -> "." + style.getKey() + " { " + style.getValue() + " }\n")
                .collect(Collectors.joining());
    }

    private Optional<List<Part>> checked(String text) {
        List<Part> parts = new ArrayList<>();
        int depth = 0;
        try {
            XMLStreamReader in = READERS.createXMLStreamReader(new StringReader(Xhtml.characters(text)));
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth > DEEPEST || !ELEMENTS.contains(in.getLocalName())) {
                        return Optional.empty();
                    }
                    parts.add(start(in));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    parts.add(out -> out.writeEndElement());
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    String words = in.getText();
                    parts.add(out -> out.writeCharacters(words));
                }
            }
            return Optional.of(List.copyOf(parts));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private Part start(XMLStreamReader in) {
        String element = in.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        StringBuilder named = new StringBuilder();
        for (int at = 0; at < in.getAttributeCount(); at++) {
            String name = in.getAttributeLocalName(at);
            String value = in.getAttributeValue(at);
            if (name.equals("style")) {
                named.append(' ').append(style(value));
            } else if (name.equals("class")) {
                named.append(' ').append(value);
            } else if (ATTRIBUTES.contains(name) && VALUE.matcher(value).matches()) {
                attributes.put(name, value);
            }
        }
        String classes = named.toString().strip();
        if (!classes.isEmpty() && VALUE.matcher(classes).matches()) {
            attributes.put("class", classes);
        }
        return out -> {
            out.writeStartElement(element);
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                out.writeAttribute(attribute.getKey(), attribute.getValue());
            }
        };
    }

    /** The class that stands for a style; empty where nothing of it is known. */
    private String style(String written) {
        String kept = Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(MathMl::isKnown)
                .collect(Collectors.joining("; "));
        if (kept.isEmpty()) {
            return "";
        }
        String name = "f" + Sha256.hex(kept, HASH);
        styles.put(name, kept);
        return name;
    }

    private static boolean isKnown(String declaration) {
        int colon = declaration.indexOf(':');
        return colon > 0
                && PROPERTIES.contains(declaration.substring(0, colon).strip())
                && VALUE.matcher(declaration.substring(colon + 1)).matches();
    }
}
