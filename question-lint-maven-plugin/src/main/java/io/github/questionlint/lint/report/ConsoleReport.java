package io.github.questionlint.lint.report;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The report on the console. A few findings are listed with their lines. Where there are many, the first screen says
 * what they are by rule, which files have the most and what to do; the most severe ones follow. What is left out is in
 * a file.
 */
public final class ConsoleReport {
    /** Up to this many findings are listed as they are. */
    private static final int FEW = 30;
    /** The most findings listed where there are many. */
    private static final int MOST = 50;
    /** Of one rule, this many are listed before the next rule of its severity has its turn. */
    private static final int TURN = 5;
    /** The most related places of a finding. */
    private static final int MOST_RELATED = 8;
    /** The most files named that are not read. */
    private static final int MOST_UNREAD = 10;

    private final ReportInput input;
    private final Sources sources;
    private final FindingText text;
    private final List<Finding> shown;
    private final List<Finding> unread;

    ConsoleReport(ReportInput input, Paint paint) {
        this.input = input;
        this.sources = new Sources(input.result().bank());
        this.text = new FindingText(sources, input.lang(), input.run().base(), paint, MOST_RELATED);
        Severity least = input.run().least();
        this.shown = input.findings().stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .toList();
        this.unread = input.result().unread().stream()
                .filter(finding -> finding.severity().compareTo(least) > 0)
                .toList();
    }

    /** The first screen, the findings, what is left out, the counts, and how to go on. */
    static void write(ReportInput input, ReportSink sink) throws IOException {
        new ConsoleReport(input, new Paint(sink.colours())).say(sink);
    }

    /**
     * A message for the log.
     *
     * @param severity its level
     * @param text one line or several, escaped for terminals and workflow runners
     */
    public record Line(Severity severity, String text) {}

    /** The errors and warnings of a result, without colours, in the order of paths and places. */
    public static List<Line> findings(LintResult result, String lang) {
        FindingText text = new FindingText(new Sources(result.bank()), lang, "", Paint.NONE, MOST_RELATED);
        return result.findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.INFO) < 0)
                .map(finding -> new Line(finding.severity(), text.of(finding)))
                .toList();
    }

    /** Only the counts and the files that other reports have written. */
    public static void brief(ReportInput input, List<String> files, ReportSink sink) {
        sink.say(Severity.INFO, new ResultSummary(input.result(), input.lang()).text());
        files.stream()
                .flatMap(file -> sink.link(file).stream())
                .forEach(link -> sink.say(Severity.INFO, ReportMessages.of(input.lang(), "console.wrote", link)));
    }

    /** A finding on one line, as in {@code a.md:3:1 message  (rule)}. */
    public static String headline(Finding finding, String lang) {
        return Escape.console(finding.span() + " " + finding.message().in(lang) + "  (" + finding.rule() + ")");
    }

    private void say(ReportSink sink) throws IOException {
        Optional<IOException> failure = isCut() ? keep(sink) : Optional.empty();
        String rest = failure.isPresent() ? "" : sink.link(FindingsFile.NAME).orElse("");
        boolean many = shown.size() > FEW;
        if (many) {
            overview(sink);
        }
        listed().forEach(finding -> sink.say(finding.severity(), text.of(finding)));
        more(shown.size() - listed().size(), rest, sink);
        unread.stream().limit(MOST_UNREAD).forEach(finding -> sink.say(Severity.INFO, text.headline(finding)));
        more(unread.size() - MOST_UNREAD, rest, sink);
        if (hidden() > 0) {
            String infos = ReportMessages.count(input.lang(), hidden(), "info");
            inform(sink, "console.infos", infos, rest);
        }
        sink.say(Severity.INFO, new ResultSummary(input.result(), input.lang()).text());
        if (!many) {
            hints(sink);
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private Optional<IOException> keep(ReportSink sink) {
        try {
            sink.file(FindingsFile.NAME, FindingsFile.of(input, sources));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /** Whether a finding or a part of one is not on the console. */
    private boolean isCut() {
        return shown.size() > listed().size()
                || unread.size() > MOST_UNREAD
                || hidden() > 0
                || listed().stream().anyMatch(text::cuts);
    }

    /** The infos that are not named. */
    private int hidden() {
        return input.findings().size() - shown.size() - unread.size();
    }

    /** A few findings in their order; of many the most severe, so that every rule has a turn. */
    List<Finding> listed() {
        if (shown.size() <= FEW) {
            return shown;
        }
        Map<String, Integer> seen = new HashMap<>();
        IdentityHashMap<Finding, Integer> turns = new IdentityHashMap<>();
        shown.forEach(finding -> turns.put(finding, seen.merge(finding.rule(), 1, Integer::sum) / (TURN + 1)));
        ToIntFunction<Finding> turn = finding -> turns.getOrDefault(finding, 0);
        return shown.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparingInt(turn))
                .limit(MOST)
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void overview(ReportSink sink) {
        ConsoleOverview overview = new ConsoleOverview(shown, text);
        String counts = new ResultSummary(input.result(), input.lang())
                .counts(input.run().least());
        block("console.rules", counts, overview.rules(), sink);
        block("console.files", "", overview.files(), sink);
        block("console.ways", "", new WayOut(input, overview.worst(), sink.link("report.html")).lines(), sink);
    }

    private void block(String key, String counts, List<String> lines, ReportSink sink) {
        if (!lines.isEmpty()) {
            List<String> all = new ArrayList<>(lines);
            all.add(0, text.paint().bold(ReportMessages.of(input.lang(), key, counts)));
            sink.say(Severity.INFO, String.join("\n", all));
        }
    }

    private void more(int left, String rest, ReportSink sink) {
        if (left > 0) {
            inform(sink, "console.more", left, rest);
        }
    }

    private void hints(ReportSink sink) {
        input.result()
                .mostSevere(1)
                .forEach(finding -> inform(sink, "console.explain", input.command(), finding.rule()));
        long fixable = WayOut.fixable(input);
        if (fixable > 0) {
            inform(
                    sink,
                    "console.fix",
                    input.command(),
                    fixable,
                    input.findings().size());
        }
        sink.link("report.html").ifPresent(link -> inform(sink, "console.page", link));
        boolean clean = input.result().mostSevere(1).isEmpty() && input.result().questions() > 0;
        if (clean && !input.run().configured()) {
            inform(sink, "console.gate", input.run().command().call("init"));
        }
    }

    private void inform(ReportSink sink, String key, Object... args) {
        sink.say(Severity.INFO, ReportMessages.of(input, key, args));
    }
}
