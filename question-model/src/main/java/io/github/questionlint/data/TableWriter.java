package io.github.questionlint.data;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes tables as CSV or TSV (RFC 4180, lines ending with LF): a cell is quoted where its text needs it. */
public final class TableWriter {
    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

    private TableWriter() {}

    /**
     * A table.
     *
     * @param separator what is between two cells, a comma or a tab
     * @param rows the cells, row by row; the first row may be a header
     */
    public static String write(char separator, List<List<String>> rows) {
        CsvSchema schema =
                CsvSchema.emptySchema().withColumnSeparator(separator).withLineSeparator("\n");
        StringWriter text = new StringWriter();
        try (SequenceWriter out = MAPPER.writer(schema).writeValues(text)) {
            out.writeAll(rows);
        }
        return text.toString();
    }
}
