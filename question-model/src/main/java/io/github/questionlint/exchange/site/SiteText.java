package io.github.questionlint.exchange.site;

import io.github.questionlint.markdown.Markdown;
import io.github.questionlint.markdown.Xhtml;
import io.github.questionlint.markdown.XhtmlStyle;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Texts of authors as parts of a page: formulas are drawn, code is coloured, and links lead to pages of the web or
 * places of the site.
 */
public final class SiteText {
    private static final String SINGLE = "<p>";

    private final MathMl formulas = new MathMl();
    private final UnaryOperator<String> links;
    private final Predicate<String> pictures;

    /**
     * Texts of one site.
     *
     * @param links gives the target of a link; empty where it leads to nothing that the site has
     * @param pictures whether the site has the picture that a link leads to; no other is shown
     */
    public SiteText(UnaryOperator<String> links, Predicate<String> pictures) {
        this.links = links;
        this.pictures = pictures;
    }

    /**
     * What becomes of a text.
     *
     * @param html the text
     * @param whole whether all of it is there
     */
    public record Part(String html, boolean whole) {
        /** The same without the element of its only paragraph, for a place in a line. */
        public Part inline() {
            boolean single = html.startsWith(SINGLE)
                    && html.endsWith("</p>")
                    && html.indexOf(SINGLE, 1) < 0
                    && html.indexOf("</p>") == html.length() - "</p>".length();
            return single ? new Part(html.substring(SINGLE.length(), html.length() - "</p>".length()), whole) : this;
        }
    }

    /**
     * A text in Markdown as HTML.
     *
     * @param failed is told of formulas that stay as they are written
     */
    public Part of(String markdown, Consumer<String> failed) {
        FormulaText text = FormulaText.of(markdown);
        Xhtml.Part part = Xhtml.part(text.markdown(), link -> pictures.test(link) ? link : "", new Style(text, failed));
        return new Part(part.html(), part.whole());
    }

    /** What a reader sees of a text in Markdown, on one line; formulas are as they are written. */
    public static String plain(String markdown) {
        FormulaText text = FormulaText.of(markdown);
        String shown = Markdown.parse(SourceFile.of("text.md", "\n" + text.markdown()), Limits.DEFAULT)
                .root()
                .visibleText();
        return text.restored(shown).strip().replaceAll("\\s+", " ");
    }

    /** Style rules that the texts so far need. */
    String rules() {
        return formulas.rules();
    }

    private final class Style implements XhtmlStyle {
        private final FormulaText text;
        private final Consumer<String> failed;

        Style(FormulaText text, Consumer<String> failed) {
            this.text = text;
            this.failed = failed;
        }

        @Override
        public void text(String words, XMLStreamWriter out) throws XMLStreamException {
            Matcher word = text.word().matcher(words);
            int from = 0;
            while (word.find()) {
                out.writeCharacters(Xhtml.characters(words.substring(from, word.start())));
                formula(text.formula(word), out);
                from = word.end();
            }
            out.writeCharacters(Xhtml.characters(words.substring(from)));
        }

        private void formula(Formula formula, XMLStreamWriter out) throws XMLStreamException {
            if (formulas.write(formula, out)) {
                return;
            }
            failed.accept(formula.source());
            out.writeStartElement("code");
            out.writeAttribute("class", "tex");
            out.writeCharacters(Xhtml.characters(formula.source()));
            out.writeEndElement();
        }

        @Override
        public void code(String language, String code, XMLStreamWriter out) throws XMLStreamException {
            out.writeStartElement("pre");
            // It scrolls, also by the keyboard.
            out.writeAttribute("tabindex", "0");
            out.writeStartElement("code");
            CodeColours.write(language, text.restored(code), out);
            out.writeEndElement();
            out.writeEndElement();
        }

        @Override
        public String words(String words) {
            return text.restored(words);
        }

        @Override
        public String link(String target) {
            return links.apply(text.restored(target));
        }
    }
}
