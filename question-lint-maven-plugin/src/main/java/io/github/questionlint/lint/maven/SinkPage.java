package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.report.Outline;
import io.github.questionlint.lint.report.Outline.Cell;
import io.github.questionlint.lint.report.Outline.Part;
import io.github.questionlint.lint.report.Outline.Table;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/**
 * Lays a page out for a site of Maven.
 *
 * @param sink what makes the site; it escapes what it is given
 */
record SinkPage(Sink sink) {

    /** Writes a page, all of it. */
    void write(Outline page) {
        sink.head();
        sink.title();
        sink.text(page.title());
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        sink.text(page.title());
        sink.sectionTitle1_();
        page.parts().forEach(this::part);
        sink.section1_();
        sink.body_();
        sink.flush();
        sink.close();
    }

    private void part(Part part) {
        sink.section2();
        sink.sectionTitle2();
        sink.text(part.title());
        sink.sectionTitle2_();
        for (String sentence : part.sentences()) {
            sink.paragraph();
            sink.text(sentence);
            sink.paragraph_();
        }
        part.table().ifPresent(this::table);
        sink.section2_();
    }

    private void table(Table table) {
        int[] sides = new int[table.head().size()];
        Arrays.fill(sides, Sink.JUSTIFY_LEFT);
        sink.table();
        sink.tableRows(sides, false);
        sink.tableRow();
        for (String name : table.head()) {
            sink.tableHeaderCell();
            sink.text(name);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        table.rows().forEach(this::row);
        sink.tableRows_();
        sink.table_();
    }

    private void row(List<Cell> row) {
        sink.tableRow();
        for (Cell cell : row) {
            sink.tableCell();
            cell.link().ifPresent(sink::link);
            sink.text(cell.text());
            cell.link().ifPresent(link -> sink.link_());
            sink.tableCell_();
        }
        sink.tableRow_();
    }
}
