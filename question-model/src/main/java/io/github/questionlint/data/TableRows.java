package io.github.questionlint.data;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The cells of CSV or TSV, row by row, without empty rows.
 *
 * @param broken the offset of what is no CSV, after which nothing is read; empty where all is read
 */
record TableRows(List<List<Text>> rows, Optional<Integer> broken) {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    /** As much of a file as is read to find its separator. */
    private static final int BEGIN = 1 << 15;

    /** Keeps its own copies of the rows. */
    TableRows {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The rows of a file with the separator and the quoting that make them most alike. */
    static TableRows best(SourceFile file) {
        int limit = Math.min(file.text().length(), file.start() + BEGIN);
        int end = limit == file.text().length() ? limit : file.lineStart(file.lineAt(limit));
        CsvSchema best = CsvSchema.emptySchema();
        double most = -1;
        for (char separator : SEPARATORS) {
            CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
            for (CsvSchema tried : List.of(schema, schema.withoutQuoteChar())) {
                double likeness = read(file, Math.max(end, file.start()), tried).likeness(end);
                if (likeness > most) {
                    most = likeness;
                    best = tried;
                }
            }
        }
        TableRows rows = read(file, file.text().length(), best);
        TableRows bare = rows.broken().isEmpty() ? rows : read(file, file.text().length(), best.withoutQuoteChar());
        return bare.rows().size() > rows.rows().size() * 2 ? bare : rows;
    }

    /** How many rows have the usual number of cells, with more for more cells and less where reading breaks off. */
    private double likeness(int end) {
        // The part that is read may end inside quotes.
        double whole = broken.isEmpty() ? 1 : broken.get() >= end - 1 && rows.size() > 2 ? 0.95 : 0.5;
        Map<Integer, Long> widths = rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        return widths.entrySet().stream()
                        .filter(entry -> entry.getKey() > 1)
                        .mapToDouble(entry ->
                                (double) entry.getValue() / rows.size() * (1 + 0.02 * Math.min(10, entry.getKey())))
                        .max()
                        .orElse(0)
                * whole;
    }

    private static TableRows read(SourceFile file, int end, CsvSchema schema) {
        List<List<Text>> rows = new ArrayList<>();
        int start = file.start();
        String text = file.text().substring(start, end);
        ObjectReadContext context = new ObjectReadContext.Base() {
            @Override
            public FormatSchema getSchema() {
                return schema;
            }
        };
        try (JsonParser parser = FACTORY.createParser(context, new StringReader(text))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    rows.add(new ArrayList<>());
                } else if (!token.isStructEnd() && !rows.isEmpty()) {
                    int from = start + (int) parser.currentTokenLocation().getCharOffset();
                    boolean quotes = schema.usesQuoteChar();
                    rows.get(rows.size() - 1).add(cell(file, Math.min(from, end), end, quotes, parser.getString()));
                }
            }
        } catch (JacksonException e) {
            int at = (int) Math.max(0, e.getLocation().getCharOffset());
            return new TableRows(filled(rows), Optional.of(Math.min(end, start + at)));
        }
        return new TableRows(filled(rows), Optional.empty());
    }

    private static List<List<Text>> filled(List<List<Text>> rows) {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
    }

    private static Text cell(SourceFile file, int from, int limit, boolean quotes, String value) {
        String text = file.text();
        boolean quoted = quotes && from < limit && text.charAt(from) == '"';
        int to = quoted ? quotedEnd(text, from, limit) : Math.min(limit, from + value.length());
        return ScalarPlaces.cell(file, from, to, value);
    }

    private static int quotedEnd(String text, int from, int limit) {
        int at = from + 1;
        while (at < limit) {
            boolean quote = text.charAt(at) == '"';
            boolean doubled = quote && at + 1 < limit && text.charAt(at + 1) == '"';
            if (quote && !doubled) {
                return at + 1;
            }
            at += doubled ? 2 : 1;
        }
        return limit;
    }
}
