package io.github.questionlint.lint.report;

import io.github.questionlint.data.Json;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.rule.RulePage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * SARIF 2.1.0 that GitHub's code scanning takes. It shows 5,000 results of a run and refuses an upload of more than 10
 * MB of gzip, so the most severe findings that fit are written, and a notification counts the rest.
 */
final class SarifReport {
    private static final int MOST_RESULTS = 5_000;
    private static final long MOST_BYTES = 9_500_000;
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ReportInput input;
    private final Selection selection;

    private SarifReport(ReportInput input, int most) {
        this.input = input;
        this.selection = Selection.of(input.findings(), most);
    }

    static String of(ReportInput input) {
        return of(input, MOST_RESULTS, MOST_BYTES);
    }

    /** At most {@code results} results and {@code bytes} bytes of gzip. */
    static String of(ReportInput input, int results, long bytes) {
        String text = new SarifReport(input, results).text();
        return results > 0 && packed(text) > bytes ? of(input, results / 2, bytes) : text;
    }

    private String text() {
        return Json.pretty(Json.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run())));
    }

    private Map<String, Object> run() {
        List<RulePage> rules = rules();
        List<String> names = rules.stream().map(RulePage::rule).toList();
        SarifResult results = new SarifResult(input, names);
        return Json.object(
                "tool",
                Json.object(
                        "driver",
                        Json.object(
                                "name",
                                "question-lint",
                                "version",
                                input.version(),
                                "informationUri",
                                "https://github.com/questionlint/question-lint",
                                "rules",
                                rules.stream().map(SarifRule::of).toList())),
                "automationDetails",
                Json.object("id", "question-lint/" + Escape.uri(input.prefix())),
                "originalUriBaseIds",
                Json.object(
                        "%SRCROOT%", Json.object("description", Json.object("text", "The root of the repository."))),
                "columnKind",
                "utf16CodeUnits",
                "invocations",
                List.of(invocation()),
                "results",
                selection.kept().stream().map(results::of).toList());
    }

    /** The rules that found something. */
    private List<RulePage> rules() {
        var found = selection.kept().stream().map(Finding::rule).collect(Collectors.toSet());
        return input.rules().stream()
                .filter(page -> found.contains(page.rule()))
                .toList();
    }

    private Map<String, Object> invocation() {
        List<Map<String, Object>> notes = new ArrayList<>();
        if (selection.left() > 0) {
            notes.add(note("warning", ReportMessages.of("en", "sarif.more", selection.left())));
        }
        input.result().failures().forEach(failure -> notes.add(note("error", ReportMessages.failure("en", failure))));
        return Json.object(
                "executionSuccessful", input.result().failures().isEmpty(), "toolExecutionNotifications", notes);
    }

    private static Map<String, Object> note(String level, String text) {
        return Json.object("level", level, "message", Json.object("text", Escape.plain(text)));
    }

    /** Its size in bytes of gzip. */
    private static long packed(String text) {
        AtomicLong count = new AtomicLong();
        try (OutputStream gzip = new GZIPOutputStream(counter(count))) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count.get();
    }

    private static OutputStream counter(AtomicLong count) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                count.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                count.addAndGet(length);
            }
        };
    }
}
