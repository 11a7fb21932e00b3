package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Severity;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report on the console: findings in the form of Maven's own compiler messages, each with its line. */
public final class ConsoleReport {
    /** The most findings printed; the rest is counted. */
    private static final int MOST = 200;
    /** The most related places printed for a finding; the rest is counted. */
    private static final int MOST_RELATED = 8;
    /** The most files printed that are not read; the rest is counted. */
    private static final int MOST_UNREAD = 10;
    /** The most of a line that is shown, in UTF-16 units. */
    private static final int WIDTH = 100;

    /**
     * A message for the log.
     *
     * @param severity its level
     * @param text one line or several, escaped for terminals and workflow runners
     */
    public record Line(Severity severity, String text) {}

    private final LintResult result;
    private final String lang;

    /** The messages for a result, in {@code zh} or English. */
    public ConsoleReport(LintResult result, String lang) {
        this.result = result;
        this.lang = lang;
    }

    /** The findings, the counts, and how to learn more about the most severe one. */
    static void write(ReportInput input, ReportSink sink) {
        ConsoleReport console = new ConsoleReport(input.result(), input.lang());
        console.findings().forEach(line -> sink.say(line.severity(), line.text()));
        console.unread().forEach(line -> sink.say(line.severity(), line.text()));
        sink.say(Severity.INFO, console.summary());
        input.result()
                .mostSevere(1)
                .forEach(finding -> sink.say(
                        Severity.INFO,
                        ReportMessages.of(input.lang(), "console.explain", input.command(), finding.rule())));
        long fixable = input.findings().stream()
                .filter(finding -> finding.fix().filter(Fix::isSafe).isPresent())
                .count();
        if (fixable > 0) {
            int all = input.findings().size();
            sink.say(Severity.INFO, ReportMessages.of(input.lang(), "console.fix", input.command(), fixable, all));
        }
    }

    /** The errors and warnings, in the order of the files, and how many more there are. */
    public List<Line> findings() {
        List<Finding> shown = result.findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.INFO) < 0)
                .toList();
        List<Line> lines = new ArrayList<>();
        shown.stream().limit(MOST).forEach(finding -> lines.add(line(finding)));
        if (shown.size() > MOST) {
            lines.add(new Line(Severity.WARNING, ReportMessages.of(lang, "console.more", shown.size() - MOST)));
        }
        return lines;
    }

    /** The first files that look like a part of the bank and are not read, and how many more there are. */
    public List<Line> unread() {
        List<Finding> unread = result.unread().stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .toList();
        List<Line> lines = new ArrayList<>();
        unread.stream().limit(MOST_UNREAD).forEach(finding -> lines.add(new Line(Severity.INFO, headline(finding))));
        if (unread.size() > MOST_UNREAD) {
            lines.add(new Line(Severity.INFO, ReportMessages.of(lang, "console.more", unread.size() - MOST_UNREAD)));
        }
        return lines;
    }

    /** The files that hold questions, of those that were looked at. */
    private String files() {
        long with = result.filesWithQuestions();
        String all = ReportMessages.count(lang, result.bank().files().size(), "file");
        return with == result.bank().files().size() ? all : ReportMessages.of(lang, "console.of", with, all);
    }

    /** What was checked and found, in numbers. */
    public String summary() {
        String known =
                result.baselined() == 0 ? "" : ", " + ReportMessages.of(lang, "console.known", result.baselined());
        return ReportMessages.of(
                        lang,
                        "console.summary",
                        ReportMessages.count(lang, result.questions(), "question"),
                        files(),
                        counts(),
                        ReportMessages.count(lang, result.count(Severity.INFO), "info"),
                        result.suppressed())
                + known;
    }

    /** The number of errors and warnings. */
    public String counts() {
        return ReportMessages.of(
                lang,
                "console.counts",
                ReportMessages.count(lang, result.count(Severity.ERROR), "error"),
                ReportMessages.count(lang, result.count(Severity.WARNING), "warning"));
    }

    /** A finding on one line, as in {@code a.md:[3,1] message  (rule)}. */
    public String headline(Finding finding) {
        Span span = finding.span();
        return Escape.console("%s:[%d,%d] %s  (%s)"
                .formatted(
                        span.path(),
                        span.line(),
                        span.column(),
                        finding.message().in(lang),
                        finding.rule()));
    }

    private Line line(Finding finding) {
        StringBuilder text = new StringBuilder(headline(finding));
        result.bank()
                .source(finding.span().path())
                .flatMap(file -> excerpt(file, finding.span()))
                .ifPresent(excerpt -> text.append('\n').append(excerpt));
        finding.related().stream()
                .limit(MOST_RELATED)
                .forEach(related -> text.append("\n      = ")
                        .append(Escape.console(
                                related.span() + " " + related.message().in(lang))));
        int more = finding.related().size() - MOST_RELATED;
        text.append(more > 0 ? "\n      = " + ReportMessages.of(lang, "console.more", more) : "");
        return new Line(finding.severity(), text.toString());
    }

    private static Optional<String> excerpt(SourceFile file, Span span) {
        String line = span.line() <= file.lineCount() ? file.line(span.line()) : "";
        if (line.isBlank()) {
            return Optional.empty();
        }
        int column = Math.min(span.column() - 1, line.length());
        int from = column < WIDTH * 3 / 4 ? 0 : column - WIDTH / 4;
        int to = Math.min(line.length(), from + WIDTH);
        int last = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, to) : to;
        String shown = Escape.console(line.substring(from, to));
        String before = Escape.console(line.substring(from, column));
        String marked = Escape.console(line.substring(column, Math.max(column, last)));
        String number = "%5d".formatted(span.line());
        return Optional.of("%s | %s%n      | %s%s"
                .formatted(number, shown, blanks(before), carets(marked))
                .replace(System.lineSeparator(), "\n"));
    }

    private static String blanks(String text) {
        return " ".repeat(DisplayWidth.of(text));
    }

    private static String carets(String text) {
        return "^".repeat(Math.max(1, DisplayWidth.of(text)));
    }
}
