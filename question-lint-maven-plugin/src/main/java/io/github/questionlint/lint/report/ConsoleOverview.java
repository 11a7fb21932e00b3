package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Many findings at a glance: their counts by rule with an example each, and the files with the most.
 *
 * @param shown the findings, at least one, in the order of paths and places
 * @param text how a finding is written
 */
record ConsoleOverview(List<Finding> shown, FindingText text) {
    private static final int MOST_RULES = 25;
    private static final int MOST_FILES = 5;
    /** The most columns of an example's message. */
    private static final int MESSAGE = 80;

    /** What a rule has found at one severity. */
    private record Row(Severity severity, String rule) implements Comparable<Row> {
        private static final Comparator<Row> ORDER =
                Comparator.comparing(Row::severity).thenComparing(Row::rule);

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }

    /** The rule that is worst: of the most severe ones the most frequent. */
    String worst() {
        return rows().get(0).getKey().rule();
    }

    /** The rules, the most severe first, then the most frequent. */
    private List<Map.Entry<Row, List<Finding>>> rows() {
        return shown.stream()
                .collect(Collectors.groupingBy(
                        it -> new Row(it.severity(), it.rule()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.<Map.Entry<Row, List<Finding>>, Severity>comparing(
                                row -> row.getKey().severity())
                        .thenComparing(row -> -row.getValue().size()))
                .toList();
    }

    /** A line for each rule with its first finding. */
    List<String> rules() {
        List<Map.Entry<Row, List<Finding>>> rows = rows();
        List<Map.Entry<Row, List<Finding>>> first =
                rows.stream().limit(MOST_RULES).toList();
        int name = widest(first.stream().map(row -> row.getKey().rule()).toList());
        int number = widest(
                first.stream().map(row -> String.valueOf(row.getValue().size())).toList());
        List<String> lines = new ArrayList<>();
        first.forEach(row -> lines.add(row(row.getKey(), row.getValue(), number, name)));
        long left = rows.stream()
                .skip(MOST_RULES)
                .mapToLong(row -> row.getValue().size())
                .sum();
        if (left > 0) {
            lines.add("  " + ReportMessages.of(text.lang(), "console.rules.more", rows.size() - MOST_RULES, left));
        }
        return lines;
    }

    private String row(Row row, List<Finding> findings, int number, int name) {
        Finding example = findings.get(0);
        String word =
                ReportMessages.of(text.lang(), "severity." + row.severity().key());
        String count = String.valueOf(findings.size());
        return "  " + text.paint().severity(row.severity(), word) + blanks(word, 7)
                + blanks(count, number + 2) + text.paint().bold(count) + "  "
                + Escape.console(row.rule()) + blanks(row.rule(), name + 2)
                + text.paint().dim(text.place(example.span())) + " "
                + DisplayWidth.cut(text.message(example), MESSAGE);
    }

    /** A line for each of the worst files, those with the most errors first; none for a single file. */
    List<String> files() {
        Map<String, List<Finding>> byFile = shown.stream()
                .collect(Collectors.groupingBy(it -> it.span().path(), TreeMap::new, Collectors.toList()));
        if (byFile.size() < 2) {
            return List.of();
        }
        List<Map.Entry<String, List<Finding>>> worst = byFile.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Finding>>>comparingLong(
                                file -> -count(file.getValue(), Severity.ERROR))
                        .thenComparing(file -> -file.getValue().size()))
                .limit(MOST_FILES)
                .toList();
        int width = widest(worst.stream().map(file -> counts(file.getValue())).toList());
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> file : worst) {
            String counts = counts(file.getValue());
            lines.add("  " + counts + blanks(counts, width + 2)
                    + text.paint().dim(Escape.console(text.base() + file.getKey())));
        }
        int left = byFile.size() - worst.size();
        if (left > 0) {
            lines.add("  " + ReportMessages.of(text.lang(), "console.files.more", left));
        }
        return lines;
    }

    private String counts(List<Finding> findings) {
        String lang = text.lang();
        return List.of(Severity.ERROR, Severity.WARNING, Severity.INFO).stream()
                .filter(severity -> count(findings, severity) > 0)
                .map(severity -> ReportMessages.count(lang, count(findings, severity), severity.key()))
                .reduce((a, b) -> ReportMessages.of(lang, "console.counts", a, b))
                .orElse("");
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(it -> it.severity() == severity).count();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    /** What a text lacks to be this wide. */
    static String blanks(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }
}
