package io.github.questionlint.lint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.report.Outline;
import io.github.questionlint.lint.report.Outline.Cell;
import io.github.questionlint.lint.report.Outline.Part;
import io.github.questionlint.lint.report.Outline.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.module.xhtml5.Xhtml5SinkFactory;
import org.junit.jupiter.api.Test;

/** A page of a site, as Maven lays it out. */
class SinkPageTest {
    private static final String MARKUP = "</td><script>alert('&amp;')</script>\" onclick=\"x";

    @Test
    void every_text_is_there_and_none_is_markup() throws IOException {
        Cell cell = new Cell(MARKUP, Optional.of("https://example.org/?a=\"><script>"));
        Table table = new Table(List.of(MARKUP), List.of(List.of(cell), List.of(new Cell("plain", Optional.empty()))));
        Outline page = new Outline(MARKUP, List.of(new Part(MARKUP, List.of(MARKUP), Optional.of(table))));
        String html = html(page);
        assertThat(html.split("&lt;/td&gt;&lt;script&gt;alert", -1)).hasSize(7);
        assertThat(html).doesNotContain("<script").contains("plain").containsOnlyOnce("<a ");
        assertThat(html).doesNotContain("\"><script>").contains("&amp;amp;");
    }

    private static String html(Outline page) throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new SinkPage(new Xhtml5SinkFactory().createSink(html, "UTF-8")).write(page);
        return html.toString(StandardCharsets.UTF_8);
    }
}
