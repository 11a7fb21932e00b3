package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The clusters of duplicates with the texts of their questions, to be read side by side. */
final class HtmlClusters {
    private static final int MOST = 500;
    private static final int MOST_MEMBERS = 6;
    private static final int MOST_LINES = 40;
    private static final int MOST_CHARS = 2_000;

    private final ReportInput input;
    private final HtmlFindings findings;
    private final List<Finding> shown;
    private final int left;
    private final Map<String, List<Question>> questions = new HashMap<>();

    HtmlClusters(ReportInput input, HtmlFindings findings) {
        this.input = input;
        this.findings = findings;
        List<Finding> duplicates = input.findings().stream()
                .filter(finding -> finding.family() == Family.DUPLICATES
                        && !finding.related().isEmpty())
                .sorted(ToReview.LAST)
                .toList();
        this.shown = duplicates.subList(0, Math.min(MOST, duplicates.size()));
        this.left = duplicates.size() - shown.size();
        for (QuestionFile file : input.result().bank().files()) {
            questions.put(file.path(), file.questions());
        }
    }

    /** The number of clusters that are not listed. */
    int left() {
        return left;
    }

    List<Map<String, Object>> list() {
        return shown.stream().map(this::cluster).toList();
    }

    private Map<String, Object> cluster(Finding finding) {
        List<Map<String, Object>> members = Stream.concat(
                        Stream.of(finding.span()), finding.related().stream().map(Related::span))
                .limit(MOST_MEMBERS)
                .map(this::member)
                .toList();
        return Json.object(
                "r",
                findings.number(finding.rule()),
                "s",
                finding.severity().key(),
                "m",
                Escape.plain(finding.message().in(input.lang())),
                "members",
                members,
                "left",
                finding.related().size() + 1 - members.size());
    }

    private Map<String, Object> member(Span place) {
        return Json.object(
                "path", Escape.plain(place.path()),
                "line", place.line(),
                "text", text(whole(place)));
    }

    /** The innermost question around a place, or the place itself. */
    private Span whole(Span place) {
        return questions.getOrDefault(place.path(), List.of()).stream()
                .map(Question::span)
                .filter(span -> span.line() <= place.line() && place.line() <= span.endLine())
                .reduce((outer, inner) -> inner)
                .orElse(place);
    }

    private String text(Span span) {
        String text = findings.sources()
                .file(span.path())
                .map(file -> lines(file, span))
                .orElse("");
        return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "…";
    }

    private static String lines(SourceFile file, Span span) {
        int last = Math.min(Math.min(span.endLine(), file.lineCount()), span.line() + MOST_LINES - 1);
        return IntStream.rangeClosed(span.line(), last)
                .mapToObj(line -> Escape.plain(file.line(line)))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
