package io.github.questionlint.exchange.site;

import io.github.questionlint.markdown.Xhtml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes code with the kinds of its parts as classes: {@code c} for comments, {@code s} for texts, {@code n} for numbers
 * and {@code k} for the words of the language. Each character is looked at once.
 */
final class CodeColours {
    private final String code;
    private final CodeLanguage language;
    private final XMLStreamWriter out;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private CodeColours(String code, CodeLanguage language, XMLStreamWriter out) {
        this.code = code;
        this.language = language;
        this.out = out;
    }

    /**
     * Writes the code of a block; in a language that is not known it is only words.
     *
     * @throws XMLStreamException if the writer cannot write
     */
    static void write(String name, String code, XMLStreamWriter out) throws XMLStreamException {
        Optional<CodeLanguage> language = CodeLanguage.of(name);
        if (language.isPresent()) {
            new CodeColours(Xhtml.characters(code), language.get(), out).write();
        } else {
            out.writeCharacters(Xhtml.characters(code));
        }
    }

    private void write() throws XMLStreamException {
        while (at < code.length()) {
            int start = at;
            String kind = kind();
            if (kind.isEmpty()) {
                plain.append(code, start, at);
            } else {
                flush();
                out.writeStartElement("span");
                out.writeAttribute("class", kind);
                out.writeCharacters(code.substring(start, at));
                out.writeEndElement();
            }
        }
        flush();
    }

    private void flush() throws XMLStreamException {
        out.writeCharacters(plain.toString());
        plain.setLength(0);
    }

    /** The kind of what is next, which is passed over. */
    private String kind() {
        char c = code.charAt(at);
        if (comment()) {
            return "c";
        }
        if (text()) {
            return "s";
        }
        if (isWord(c)) {
            int start = at;
            boolean number = c >= '0' && c <= '9';
            while (at < code.length() && (isWord(code.charAt(at)) || number && code.charAt(at) == '.')) {
                at++;
            }
            return number ? "n" : language.isKeyword(code.substring(start, at)) ? "k" : "";
        }
        at++;
        return "";
    }

    private boolean comment() {
        for (Map.Entry<String, String> marks : language.blocks().entrySet()) {
            if (code.startsWith(marks.getKey(), at)) {
                int end = code.indexOf(marks.getValue(), at + marks.getKey().length());
                at = end < 0 ? code.length() : end + marks.getValue().length();
                return true;
            }
        }
        boolean free = at == 0 || Character.isWhitespace(code.charAt(at - 1));
        for (String mark : language.lines()) {
            if (code.startsWith(mark, at) && (free || !mark.equals("#"))) {
                int end = code.indexOf('\n', at);
                at = end < 0 ? code.length() : end;
                return true;
            }
        }
        return false;
    }

    private boolean text() {
        List<String> quotes = language.quotes();
        Optional<String> mark =
                quotes.stream().filter(quote -> code.startsWith(quote, at)).findFirst();
        boolean within = at > 0 && isWord(code.charAt(at - 1)) && code.charAt(at) == '\'';
        if (mark.isEmpty() || within) {
            return false;
        }
        String quote = mark.get();
        boolean lines = quote.length() > 1 || quote.equals("`");
        at += quote.length();
        while (at < code.length() && !code.startsWith(quote, at) && (lines || code.charAt(at) != '\n')) {
            at += code.charAt(at) == '\\' && at + 1 < code.length() && code.charAt(at + 1) != '\n' ? 2 : 1;
        }
        at = Math.min(code.length(), at < code.length() && code.startsWith(quote, at) ? at + quote.length() : at);
        return true;
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
