package io.github.questionlint.data;

import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Text;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param broken the offsets of the rows whose quotes are not those of CSV, in order; the first line of each is read as if it had
 *     none, and so is all behind the twentieth
 */
record TableRows(List<List<Text>> rows, List<Integer> broken) {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    /** As much of a file as is read to find its separator. */
    private static final int BEGIN = 1 << 15;

    /** So many rows with broken quotes are told; what is behind them is read as if there were no quotes. */
    private static final int MOST_BROKEN = 20;

    /** Keeps its own copies. */
    TableRows {
        rows = rows.stream().map(List::copyOf).toList();
        broken = List.copyOf(broken);
    }

    /** The rows of a file with the separator and the quoting that make them most alike. */
    static TableRows best(SourceFile file) {
        int limit = Math.min(file.text().length(), file.start() + BEGIN);
        int end = limit == file.text().length() ? limit : file.lineStart(file.lineAt(limit));
        int begin = Math.max(end, file.start());
        CsvSchema best = CsvSchema.emptySchema();
        double most = -1;
        for (char separator : SEPARATORS) {
            CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
            TableRows quoted = read(file, begin, schema);
            if (quoted.likeness() > most) {
                most = quoted.likeness();
                best = schema;
            }
            CsvSchema bare = schema.withoutQuoteChar();
            double likeness = quoted.hasQuotes(file, separator)
                    ? 0
                    : read(file, begin, bare).likeness();
            if (likeness > most) {
                most = likeness;
                best = bare;
            }
        }
        return read(file, file.text().length(), best);
    }

    /**
     * Whether quotes have the meaning of CSV: a cell could not be written without them, or few rows are broken by them.
     * Other files have quotes in their texts only, which may be at the start of a cell.
     */
    private boolean hasQuotes(SourceFile file, char separator) {
        List<Text> quoted = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> isQuoted(file, cell))
                .toList();
        return quoted.stream().anyMatch(cell -> cell.value().indexOf(separator) >= 0)
                || quoted.size() > 3 * broken.size();
    }

    private static boolean isQuoted(SourceFile file, Text cell) {
        int from = file.offset(cell.span());
        int to = file.endOffset(cell.span());
        return to - from >= cell.value().length() + 2 && file.text().charAt(from) == '"';
    }

    /** How many rows have the usual number of cells, with more for more cells and less for broken rows. */
    private double likeness() {
        Map<Integer, Long> widths = rows.stream().collect(Collectors.groupingBy(List::size, Collectors.counting()));
        double usual = widths.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .mapToDouble(
                        entry -> (double) entry.getValue() / rows.size() * (1 + 0.02 * Math.min(10, entry.getKey())))
                .max()
                .orElse(0);
        return usual * (1 - 0.5 * Math.min(1, (double) broken.size() / Math.max(1, rows.size())));
    }

    private static TableRows read(SourceFile file, int end, CsvSchema schema) {
        CsvSchema bare = schema.withoutQuoteChar();
        List<Integer> broken = new ArrayList<>();
        Part part = Part.of(file, file.start(), end, schema);
        List<List<Text>> rows = new ArrayList<>(part.rows());
        while (part.stop() < end && broken.size() < MOST_BROKEN) {
            int next = Math.min(end, nextLine(file, part.stop()));
            broken.add(part.stop());
            rows.addAll(Part.of(file, part.stop(), next, bare).rows());
            part = Part.of(file, next, end, schema);
            rows.addAll(part.rows());
        }
        rows.addAll(Part.of(file, part.stop(), end, bare).rows());
        return new TableRows(filled(rows), broken);
    }

    private static int nextLine(SourceFile file, int offset) {
        int line = file.lineAt(offset);
        return line < file.lineCount() ? file.lineStart(line + 1) : file.text().length();
    }

    /**
     * The rows of a part of a file up to the first one that is broken.
     *
     * @param stop where that row starts; the end of the part if there is none
     */
    private record Part(List<List<Text>> rows, int stop) {

        static Part of(SourceFile file, int start, int end, CsvSchema schema) {
            List<List<Text>> rows = new ArrayList<>();
            int whole = 0;
            String text = file.text().substring(start, end);
            try (JsonParser parser = FACTORY.createParser(context(schema), new StringReader(text))) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.START_ARRAY) {
                        rows.add(new ArrayList<>());
                    } else if (token == JsonToken.END_ARRAY) {
                        whole = rows.size();
                    } else if (!rows.isEmpty()) {
                        int from = start + (int) parser.currentTokenLocation().getCharOffset();
                        boolean quotes = schema.usesQuoteChar();
                        rows.get(rows.size() - 1).add(cell(file, Math.min(from, end), end, quotes, parser.getString()));
                    }
                }
            } catch (JacksonException e) {
                List<List<Text>> read = rows.subList(0, whole);
                return new Part(read, Math.min(end, behind(file, read, start)));
            }
            return new Part(rows, end);
        }

        /** The start of the first line behind some rows that is not blank. */
        private static int behind(SourceFile file, List<List<Text>> rows, int start) {
            List<Text> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            int at = last.isEmpty()
                    ? start
                    : nextLine(file, file.endOffset(last.get(last.size() - 1).span()));
            String text = file.text();
            int written = at;
            while (written < text.length() && Character.isWhitespace(text.charAt(written))) {
                written++;
            }
            return Math.max(at, file.lineStart(file.lineAt(written)));
        }

        private static ObjectReadContext context(CsvSchema schema) {
            return new ObjectReadContext.Base() {
                @Override
                public FormatSchema getSchema() {
                    return schema;
                }
            };
        }
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
