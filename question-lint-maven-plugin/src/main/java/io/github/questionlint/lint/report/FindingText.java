package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.Optional;

/**
 * Findings as text: place, message and rule on one line, then the question, the line and related places. Everything
 * from a bank is escaped for consoles.
 *
 * @param sources the texts of the bank
 * @param lang the language of the reader
 * @param base the path of the bank from where the reader is, so that a click on a place finds it
 * @param paint the colours
 * @param mostRelated the most related places shown for a finding; the rest is counted
 */
record FindingText(Sources sources, String lang, String base, Paint paint, int mostRelated) {
    /** The most of a line that is shown, in UTF-16 units. */
    private static final int WIDTH = 100;
    /** The most columns of a title. */
    private static final int TITLE = 90;
    /** A message that has so much of a title quotes it, in UTF-16 units. */
    private static final int QUOTED = 30;

    private static final String INDENT = "\n      ";

    /** A place as terminals and editors open it, as in {@code a.md:3:1}. */
    String place(Span span) {
        return Escape.console(base + span);
    }

    String message(Finding finding) {
        return Escape.console(finding.message().in(lang));
    }

    /** A finding on one line, as in {@code a.md:3:1 message  (rule)}. */
    String headline(Finding finding) {
        return paint.dim(place(finding.span())) + " " + message(finding) + "  "
                + paint.dim(Escape.console("(" + finding.rule() + ")"));
    }

    /** All of a finding, on several lines. */
    String of(Finding finding) {
        return headline(finding) + rest(finding);
    }

    /** What follows the headline: lines, each after a line break. */
    String rest(Finding finding) {
        StringBuilder text = new StringBuilder();
        title(finding)
                .ifPresent(title -> text.append(INDENT).append(ReportMessages.of(lang, "console.question", title)));
        sources.file(finding.span().path())
                .flatMap(file -> excerpt(file, finding))
                .ifPresent(excerpt -> text.append('\n').append(excerpt));
        finding.related().stream()
                .limit(mostRelated)
                .forEach(related -> text.append(INDENT).append(related(related)));
        int more = finding.related().size() - mostRelated;
        text.append(more > 0 ? INDENT + "= " + ReportMessages.of(lang, "console.more", more, "") : "");
        return text.toString();
    }

    /** Whether there are more related places than are shown. */
    boolean cuts(Finding finding) {
        return finding.related().size() > mostRelated;
    }

    /** The title of the question, unless the finding shows it itself. */
    private Optional<String> title(Finding finding) {
        return finding.question()
                .map(question -> question.title())
                .filter(title -> !title.value().isBlank()
                        && title.span().line() != finding.span().line()
                        && !finding.message().in(lang).contains(title.value()))
                .map(title -> DisplayWidth.cut(Escape.console(title.value().strip()), TITLE));
    }

    /**
     * The question of a finding as "in: title", for a reader who does not see the line of the finding; empty if the
     * message quotes the title already.
     */
    static Optional<String> question(Finding finding, String lang) {
        String message = finding.message().in(lang);
        return finding.question()
                .map(question -> question.title().value().strip())
                .filter(title ->
                        !title.isEmpty() && !message.contains(title.substring(0, Math.min(QUOTED, title.length()))))
                .map(title -> ReportMessages.of(lang, "console.question", DisplayWidth.cut(title, TITLE)));
    }

    /** The English message with its question on one line, for the formats that other programs show. */
    static String withQuestion(Finding finding) {
        return finding.message().en()
                + question(finding, "en").map(title -> " – " + title).orElse("");
    }

    private String related(Related related) {
        return "= " + paint.dim(place(related.span())) + " "
                + Escape.console(related.message().in(lang));
    }

    private Optional<String> excerpt(SourceFile file, Finding finding) {
        Span span = finding.span();
        String line = span.line() <= file.lineCount() ? file.line(span.line()) : "";
        if (line.isBlank()) {
            return Optional.empty();
        }
        int column = Math.min(span.column() - 1, line.length());
        int from = column < WIDTH * 3 / 4 ? 0 : column - WIDTH / 4;
        int to = Math.min(line.length(), from + WIDTH);
        int last = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, to) : to;
        String shown = Escape.console(line.substring(from, to));
        int before = DisplayWidth.of(Escape.console(line.substring(from, column)));
        int marked = DisplayWidth.of(Escape.console(line.substring(column, Math.max(column, last))));
        String carets = paint.severity(finding.severity(), "^".repeat(Math.max(1, marked)));
        return Optional.of(paint.dim("%5d |".formatted(span.line())) + " " + shown + INDENT + paint.dim("|") + " "
                + " ".repeat(before) + carets);
    }
}
