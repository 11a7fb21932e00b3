package io.github.questionlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Markdown as XHTML: well-formed whatever is written, and without anything that runs. */
class XhtmlTest {

    private static String html(String markdown) {
        return Xhtml.part(markdown, UnaryOperator.identity()).html();
    }

    private static Document parsed(String markdown) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // Since Java 24 a parser takes no more than 100 levels unless it is told.
        factory.setAttribute("jdk.xml.maxElementDepth", "0");
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader("<div>" + html(markdown) + "</div>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "*a* **b** `c<d` ~~e~~ | <p><em>a</em> <strong>b</strong> <code>c&lt;d</code> <span class=\"strikethrough\">e</span></p>",
                "## a | <h2>a</h2>",
                "> a | <blockquote><p>a</p></blockquote>",
                "[a](https://b.example \"t\") | <p><a href=\"https://b.example\">a</a></p>",
                "![a *b*](c.png) | <p><img src=\"c.png\" alt=\"a b\"/></p>",
                "H<sub>2</sub>O<br>x<sup>2 | <p>H<sub>2</sub>O<br/>x<sup>2</sup></p>",
                "<p align=center><b>a &amp; b</b></p> | <p><b>a &amp; b</b><br/></p>",
                "- - - | <hr/>",
                "3. a | <ol start=\"3\"><li>a</li></ol>",
                "<!-- a --> | ''",
            })
    void markdown_is_written_as_it_is_shown(String markdown, String html) {
        assertThat(html(markdown.strip())).isEqualTo(html.equals("''") ? "" : html.strip());
    }

    @Test
    void blocks_keep_their_structure() {
        assertThat(html("- a\n  - b\n\n- c\n\n  d\n"))
                .isEqualTo("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>");
        assertThat(html("```c++ x\na < b\n```")).isEqualTo("<pre><code class=\"language-c++\">a &lt; b\n</code></pre>");
        assertThat(html("a | b\n--|--\nc | d"))
                .isEqualTo(
                        "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>");
        assertThat(html("---\na")).isEqualTo("<hr/><p>a</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:x'>a</a>",
                "[a](javascript:alert(1))",
                "[a](JAVA&#115;cript:x)",
                "![a](data:text/html,x)",
                "<svg onload=x>",
                "<b onclick=x>a",
                "</b></p></div>",
                "<sub><sup></sub>",
                "a\u0000\u0001\uFFFF\uD800",
                "]]>",
                "<![CDATA[a]]>",
                "<?php x ?>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]>&b;",
                "[a](vbscript:x) <iframe src=x></iframe>",
                "<b>*a</b>*",
                "| a |\n|--|\n| <b> |",
                "<style>a</style>",
                "[a]( java\tscript:x)"
            })
    void nothing_runs_and_everything_is_well_formed(String markdown) throws Exception {
        NodeList elements = parsed(markdown).getElementsByTagName("*");
        for (int at = 0; at < elements.getLength(); at++) {
            Element element = (Element) elements.item(at);
            assertThat(element.getTagName()).doesNotMatch("script|style|iframe|svg|object");
            for (int index = 0; index < element.getAttributes().getLength(); index++) {
                assertThat(element.getAttributes().item(index).toString())
                        .doesNotMatch("(?is)on.*|.*(?:javascript|vbscript|data):.*");
            }
        }
    }

    @Test
    void what_is_left_out_is_said() {
        assertThat(Xhtml.part("a <u>b</u>", UnaryOperator.identity()).whole()).isFalse();
        assertThat(Xhtml.part("a <sub>b</sub><br>![c](d.png)<!-- e -->", UnaryOperator.identity())
                        .whole())
                .isTrue();
        assertThat(Xhtml.part("![c](data:image/png,x)", UnaryOperator.identity()))
                .isEqualTo(new Xhtml.Part("<p>c</p>", false));
    }

    @Test
    void ten_thousand_quotes_are_written_too() throws Exception {
        assertThat(parsed(">".repeat(10_000) + " a").getElementsByTagName("*").getLength())
                .isPositive();
        assertThat(parsed("<b>".repeat(1_000) + "a").getElementsByTagName("b").getLength())
                .isPositive();
    }
}
