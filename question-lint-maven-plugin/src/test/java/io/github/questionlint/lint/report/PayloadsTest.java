package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a file, its name, its lines or a message contains, it breaks no report and runs nothing. */
class PayloadsTest {
    /** Markup and commands of what reads reports: runners, terminals, logs, XML, HTML, Markdown, JSON. */
    static final List<String> PAYLOADS = List.of(
            "::error::x",
            "  ::add-mask::e",
            "\u2003::stop-commands::x",
            "::add-matcher::matcher.json",
            "##[error]x",
            "a ##[add-mask]e",
            "\u001b[31mred\u001b[0m",
            "\u001b]8;;http://a\u0007link",
            "\u009b2J",
            "\b\b\bback",
            "one\rtwo",
            "one\ntwo",
            "one\r\n::error::two",
            "one\u2028two\u2029three\u0085four\u000bfive\fsix",
            "\u202eright to left\u2066x",
            "%0A::error::x",
            "%250A::error::x",
            "a,line=1::b",
            "a\u0000b",
            "\ud800 alone \udc00",
            "\uffff\ufffe\ufeff",
            "<script>alert(1)</script>",
            "</script><script>window.hacked=1</script>",
            "<!--<script>",
            "<img src=x onerror=window.hacked=1>",
            "\"><svg onload=window.hacked=1>",
            "' onmouseover='window.hacked=1",
            "javascript:window.hacked=1",
            "<a href=\"data:text/html,<script>1</script>\">x</a>",
            "]]><!ENTITY x SYSTEM \"file:///etc/passwd\">&x;&#0;&amp;",
            "<![CDATA[x]]>",
            "<?xml version=\"1.0\"?><!DOCTYPE x>",
            "[click](http://example.org) ![x](http://example.org/x.png)",
            "http://example.org www.example.org @someone #1 mailto:a@b.cd",
            "| a | b |\n| - | - |\n# head\n> quote\n- item",
            "`code` ``` **bold** _em_ ~~gone~~ $x$ \\| \\",
            "{\"a\": [1, \"\\u0000\"]} {0} {1}",
            "${jndi:ldap://a} #{7*7} {{7*7}} %s %n",
            "=1+1",
            "Exception in thread \"main\" x: y",
            "[ERROR] bank.md:1:1 not one of ours");

    static Stream<String> payloads() {
        return PAYLOADS.stream();
    }

    private static Shelf reports(String payload) throws IOException {
        Shelf shelf = new Shelf();
        for (Format format : Formats.ALL) {
            format.writer().write(Sample.input(Sample.hostile(payload), "en"), shelf);
        }
        return shelf;
    }

    @Tag("console")
    @ParameterizedTest
    @MethodSource("payloads")
    void the_log_holds_no_command_and_no_control_character(String payload) throws IOException {
        Shelf shelf = reports(payload);
        for (String text : Stream.concat(shelf.said().stream(), Stream.of(shelf.text("findings.txt")))
                .toList()) {
            for (String line : text.split("\n", -1)) {
                assertThat(line)
                        .doesNotContain("##[")
                        .doesNotContainPattern(
                                "[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");
                assertThat(line.strip()).doesNotStartWith("::");
            }
        }
    }

    @Tag("console")
    @ParameterizedTest
    @MethodSource("payloads")
    void colours_are_around_what_is_said_and_never_in_it(String payload) throws IOException {
        Shelf coloured = new Shelf().coloured();
        ConsoleReport.write(Sample.input(Sample.hostile(payload), "en"), coloured);
        assertThat(coloured.log().replaceAll("\u001b\\[(1|2|1;3[134])?m", ""))
                .isEqualTo(log(payload))
                .isNotEqualTo(coloured.log());
    }

    private static String log(String payload) throws IOException {
        Shelf plain = new Shelf();
        ConsoleReport.write(Sample.input(Sample.hostile(payload), "en"), plain);
        return plain.log();
    }

    @Tag("github")
    @ParameterizedTest
    @MethodSource("payloads")
    void annotations_are_ours_alone(String payload) throws IOException {
        List<String> lines = reports(payload).printed();
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            assertThat(line)
                    .matches(
                            "::(error|warning) file=[^:,]*,line=1,endLine=\\d+(,col=\\d+,endColumn=\\d+)?,title=\\w+::.*")
                    .doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]")
                    .doesNotContain("##[");
            String text = line.substring(line.indexOf("title=")).replace("%25", "");
            assertThat(text.replaceFirst("%0A- docs/", "")).doesNotContain("%0A", "%0D");
        }
    }

    @Tag("gitlab")
    @Tag("json")
    @Tag("rdjson")
    @Tag("sarif")
    @ParameterizedTest
    @MethodSource("payloads")
    void json_says_what_the_author_wrote(String payload) throws IOException {
        Shelf shelf = reports(payload);
        String said = Escape.plain(payload);
        assertThat(json(shelf, "report.json").at("/findings/0/question/title").asString())
                .isEqualTo(payload);
        assertThat(json(shelf, "gl-code-quality-report.json")
                        .at("/0/description")
                        .asString())
                .isEqualTo(said);
        assertThat(json(shelf, "report.rdjson").at("/diagnostics/0/message").asString())
                .isEqualTo(said);
        assertThat(json(shelf, "report.sarif")
                        .at("/runs/0/results/0/message/text")
                        .asString()
                        .replace("\\", ""))
                .isEqualTo(said.replace("\\", ""));
        assertThat(Verdict.sarif(shelf.text("report.sarif"))).isEmpty();
    }

    private static JsonNode json(Shelf shelf, String name) {
        assertThat(shelf.text(name)).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]|[\\u2028\\u2029\\u202e]");
        return JsonMapper.shared().readTree(shelf.text(name));
    }

    @Tag("checkstyle")
    @Tag("junit")
    @ParameterizedTest
    @MethodSource("payloads")
    void xml_is_well_formed_and_has_our_elements_only(String payload) throws Exception {
        Shelf shelf = reports(payload);
        assertThat(elements(shelf.text("checkstyle.xml"))).isEqualTo(Map.of("checkstyle", 1, "file", 1, "error", 4));
        assertThat(elements(shelf.text("junit.xml")))
                .isEqualTo(Map.of("testsuites", 1, "testsuite", 1, "testcase", 4, "failure", 2, "skipped", 2));
    }

    private static Map<String, Integer> elements(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        NodeList all = document.getElementsByTagName("*");
        Map<String, Integer> count = new TreeMap<>();
        for (int at = 0; at < all.getLength(); at++) {
            count.merge(all.item(at).getNodeName(), 1, Integer::sum);
        }
        return count;
    }

    @Tag("github")
    @Tag("markdown")
    @ParameterizedTest
    @MethodSource("payloads")
    void markdown_holds_our_table_and_links_only(String payload) throws IOException {
        Shelf shelf = reports(payload);
        for (String markdown : List.of(shelf.text("report.md"), shelf.summary())) {
            Node document = Parser.builder()
                    .extensions(List.of(
                            TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create()))
                    .build()
                    .parse(markdown);
            List<Node> nodes = descendants(document).toList();
            assertThat(nodes)
                    .doesNotHaveAnyElementsOfTypes(
                            HtmlInline.class, HtmlBlock.class, Image.class, Emphasis.class, StrongEmphasis.class);
            assertThat(nodes).filteredOn(node -> node instanceof TableCell).hasSize(4 + 4 * 4);
            assertThat(nodes).filteredOn(node -> node instanceof Code).hasSize(1);
            assertThat(nodes)
                    .filteredOn(node ->
                            node instanceof Link link && !link.getDestination().contains("@\u200b"))
                    .hasSize(4)
                    .allMatch(node -> ((Link) node).getDestination().startsWith("https://github.com/questionlint/"));
        }
    }

    private static Stream<Node> descendants(Node node) {
        Stream<Node> children = Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
        return Stream.concat(Stream.of(node), children.flatMap(PayloadsTest::descendants));
    }
}
