package io.github.questionlint.lint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Two thousand texts that are mixed of the payloads, over all formats, with what reads them. */
class MixedPayloadsTest {
    private static final int TEXTS = 2_000;
    private static final int HTML_TAGS =
            HtmlReport.of(Sample.input(Sample.hostile("harmless"), "en")).split("<", -1).length;
    private static final Pattern ACTS = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f\\u2028\\u2029\\u202a-\\u202e]|##\\[");
    private static final List<String> GLUE =
            List.of("", " ", "\n", "\"", "'", ">", "\\", "`", "]", "%", ":", "\u0000", "题");
    private static final Pattern ANNOTATION = Pattern.compile(
            "::(error|warning) file=[^:,]*,line=\\d+,endLine=\\d+(,col=\\d+,endColumn=\\d+)?,title=\\w+::.*");

    private static String mixed(Random random) {
        return random.ints(1 + random.nextInt(4), 0, PayloadsTest.PAYLOADS.size())
                .mapToObj(at -> part(PayloadsTest.PAYLOADS.get(at), random))
                .collect(Collectors.joining());
    }

    /** A payload, whole or cut anywhere, even through a surrogate pair. */
    private static String part(String payload, Random random) {
        int from = random.nextBoolean() ? 0 : random.nextInt(payload.length());
        return GLUE.get(random.nextInt(GLUE.size())) + payload.substring(from);
    }

    @Test
    void nothing_breaks_out() throws Exception {
        Random random = new Random(20_261_125);
        for (int at = 0; at < TEXTS; at++) {
            String text = mixed(random);
            Shelf shelf = new Shelf();
            for (Format format : Formats.ALL) {
                format.writer().write(Sample.input(Sample.hostile(text), "en"), shelf);
            }
            assertThat(broken(shelf, text)).as(text).isEmpty();
        }
    }

    /** The reports that a text has broken. */
    private static String broken(Shelf shelf, String text) throws IOException {
        StringBuilder broken = new StringBuilder();
        Stream.concat(shelf.said().stream(), Stream.of(shelf.text("findings.txt")))
                .flatMap(said -> List.of(said.split("\n", -1)).stream())
                .filter(line -> ACTS.matcher(line).find() || line.strip().startsWith("::"))
                .forEach(broken::append);
        shelf.printed().stream()
                .filter(line ->
                        ACTS.matcher(line).find() || !ANNOTATION.matcher(line).matches())
                .forEach(broken::append);
        shelf.files().forEach((name, content) -> {
            if (!name.endsWith("md") && !name.endsWith("txt") && !reads(name, content, text)) {
                broken.append(name);
            }
        });
        return broken.toString();
    }

    private static boolean reads(String name, String content, String text) {
        if (name.endsWith("xml")) {
            return elements(content) == (name.equals("junit.xml") ? 10 : 6);
        }
        if (name.endsWith("html")) {
            String data = content.substring(content.indexOf("id=\"data\">") + 10, content.lastIndexOf("<script>"));
            return content.split("<", -1).length == HTML_TAGS
                    && JsonMapper.shared()
                            .readTree(data.substring(0, data.indexOf("</script>")))
                            .at("/findings/0/m")
                            .asString()
                            .equals(Escape.plain(text));
        }
        assertThat(content)
                .as("%s is no JSON: say in MixedPayloadsTest.reads what reads it", name)
                .containsPattern("\\A[{\\[]");
        return !JsonMapper.shared().readTree(content).isEmpty();
    }

    private static int elements(String xml) {
        try {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
            int elements = 0;
            while (reader.hasNext()) {
                elements += reader.next() == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            }
            return elements;
        } catch (XMLStreamException e) {
            return -1;
        }
    }
}
