package io.github.questionlint.lint.baseline;

import io.github.questionlint.data.Json;
import io.github.questionlint.data.Yaml;
import io.github.questionlint.data.YamlNode;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fingerprint;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.lint.rule.FormerNames;
import io.github.questionlint.model.Fields;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The findings of a bank that are on file, {@code question-lint-baseline.json}. They are counted by rule, file and
 * question, without lines, so that they are recognised when lines move.
 *
 * @param entries the findings on file
 * @param problems the defects of the file, which must be fixed before anything is linted
 */
public record Baseline(List<Entry> entries, List<Problem> problems) {
    /** The name of the file. */
    public static final String FILE = "question-lint-baseline.json";
    /** A baseline without findings. */
    public static final Baseline NONE = new Baseline(List.of(), List.of());
    /** Enough for 300,000 entries, one a line. */
    public static final Limits LIMITS = new Limits(64 << 20, 64 << 10, 64 << 10, 8, 1, 1);

    /** The most of a question's title that an entry shows, in UTF-16 units. */
    private static final int ABOUT = 60;

    /**
     * The findings of a rule in a question, or outside of all questions of a file.
     *
     * @param key what identifies them
     * @param count their number; of a duplicate, the number of copies
     * @param about the title of the question
     * @param span the place of the entry
     */
    record Entry(Key key, int count, String about, Span span) {}

    /** What identifies an entry. */
    record Key(String path, String rule, String fingerprint) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::path).thenComparing(Key::rule).thenComparing(Key::fingerprint);

        static Key of(Finding finding) {
            return new Key(finding.span().path(), finding.rule(), Fingerprint.ofQuestion(finding));
        }

        Key renamed(FormerNames former) {
            return former.successor(rule)
                    .map(now -> new Key(path, now.rule(), fingerprint))
                    .orElse(this);
        }

        Key in(String otherPath) {
            return new Key(otherPath, rule, fingerprint);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** Keeps its own copies of the lists. */
    public Baseline {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** Reads the file. */
    public static Baseline parse(SourceFile file) {
        Yaml yaml = Yaml.parse(file, LIMITS);
        // A question that a finding quotes may hold a control character; the file has it as an escape.
        List<Problem> problems = yaml.problems().stream()
                .filter(problem -> !problem.rule().equals("control-character"))
                .collect(Collectors.toCollection(ArrayList::new));
        YamlNode root = yaml.root().orElseGet(() -> YamlNode.emptyMap(Span.startOf(file.path())));
        if (problems.isEmpty()) {
            BaselineShape.SHAPE.check(root, "", problems::add);
        }
        if (!problems.isEmpty()) {
            return new Baseline(List.of(), problems);
        }
        return new Baseline(
                new Fields(root, List.of())
                        .maps("entries").stream().map(Baseline::entry).toList(),
                List.of());
    }

    /** A problem for each former name of a rule, where an entry has it first. */
    public List<Problem> outdated(FormerNames former) {
        Set<String> said = new HashSet<>();
        return entries.stream()
                .filter(entry -> said.add(entry.key().rule()))
                .flatMap(entry -> former.problem("baseline-stale", entry.key().rule(), entry.span()).stream())
                .toList();
    }

    /** The same findings under the current names of their rules. */
    public Baseline renamed(FormerNames former) {
        return new Baseline(
                entries.stream()
                        .map(entry ->
                                new Entry(entry.key().renamed(former), entry.count(), entry.about(), entry.span()))
                        .toList(),
                problems);
    }

    private static Entry entry(Fields fields) {
        Key key = new Key(fields.text("path", ""), fields.text("rule", ""), fields.text("fingerprint", ""));
        return new Entry(
                key, Integer.parseInt(fields.text("count", "1")), fields.text("about", key.path()), fields.span());
    }

    /** The baseline of these findings. */
    public static Baseline of(List<Finding> findings) {
        Map<Key, List<Finding>> byKey =
                findings.stream().collect(Collectors.groupingBy(Key::of, TreeMap::new, Collectors.toList()));
        return new Baseline(
                byKey.entrySet().stream()
                        .map(found -> new Entry(
                                found.getKey(),
                                found.getValue().stream()
                                        .mapToInt(Baseline::weight)
                                        .sum(),
                                about(found.getValue().get(0)),
                                Span.startOf(FILE)))
                        .toList(),
                List.of());
    }

    private static String about(Finding finding) {
        String words = finding.question()
                .map(question -> question.title().value())
                .orElse(finding.message().en())
                .replaceAll("\\s+", " ")
                .strip();
        int end = Math.min(ABOUT, words.length());
        return words.substring(0, end > 0 && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    }

    /** How much a finding takes from a count: one, or one for every copy of a duplicate. */
    static int weight(Finding finding) {
        return finding.family() == Family.DUPLICATES
                ? Math.max(1, finding.related().size())
                : 1;
    }

    /** The number of findings on file. */
    public int size() {
        return entries.stream().mapToInt(Entry::count).sum();
    }

    /** The text of the file: an entry a line, sorted, so that two branches rarely change the same lines. */
    public String json() {
        String lines = entries.stream()
                .map(entry -> "    "
                        + Json.line(Json.object(
                                "path", entry.key().path(),
                                "rule", entry.key().rule(),
                                "fingerprint", entry.key().fingerprint(),
                                "count", entry.count(),
                                "about", entry.about())))
                .collect(Collectors.joining(",\n"));
        return "{\n  \"schemaVersion\": 1,\n  \"entries\": [" + (lines.isEmpty() ? "" : "\n" + lines + "\n  ")
                + "]\n}\n";
    }
}
