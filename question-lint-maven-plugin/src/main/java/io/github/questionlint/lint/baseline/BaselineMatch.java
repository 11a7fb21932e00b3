package io.github.questionlint.lint.baseline;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Findings;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Findings compared with a baseline.
 *
 * @param baselined those that are on file
 * @param left the new ones, and those that have grown, such as a duplicate with one more copy
 * @param stale entries with fewer findings than their count
 */
public record BaselineMatch(List<Finding> baselined, List<Finding> left, List<Problem> stale) {
    /** The rule that reports stale entries. */
    public static final String STALE = "baseline-stale";

    /** Replaces the path of every file that no longer exists; no file can have this name. */
    private static final String VANISHED = "\0";

    /** Keeps its own copies of the lists. */
    public BaselineMatch {
        baselined = List.copyOf(baselined);
        left = List.copyOf(left);
        stale = List.copyOf(stale);
    }

    /**
     * Separates baselined findings from new ones: each takes from the count of its entry. A finding without an entry
     * for its file may take from that of a file that no longer exists, since the file may have been renamed.
     */
    public static BaselineMatch of(QuestionBank bank, List<Finding> findings, Baseline baseline) {
        Map<Baseline.Key, Integer> counts = new HashMap<>();
        baseline.entries().forEach(entry -> counts.merge(entry.key(), entry.count(), Integer::sum));
        List<Finding> baselined = new ArrayList<>();
        List<Finding> elsewhere = split(findings, counts, baselined, "");
        Map<Baseline.Key, Integer> vanished = vanished(bank, baseline, counts);
        List<Finding> left = split(elsewhere, vanished, baselined, VANISHED);
        return new BaselineMatch(baselined, left, stale(baseline, counts, vanished));
    }

    /** A result without the findings on file, and with the stale entries of the baseline. */
    public static LintResult without(Baseline baseline, LintResult result, List<ActiveRule> rules) {
        return without(baseline, baseline, result, rules);
    }

    /**
     * A result without the findings on file, and with the stale entries of the baseline.
     *
     * @param baseline the findings on file
     * @param written the baseline whose stale entries are told: the same, or that of a branch
     * @param rules the rules that run; stale entries are reported if the one about them is among them
     */
    public static LintResult without(Baseline baseline, Baseline written, LintResult result, List<ActiveRule> rules) {
        if (baseline.entries().isEmpty() && written.entries().isEmpty()) {
            return result;
        }
        BaselineMatch match = of(result.bank(), result.findings(), baseline);
        List<Problem> entries = written.equals(baseline)
                ? match.stale()
                : of(result.bank(), result.findings(), written).stale();
        Findings findings = new Findings(result.bank());
        Stream<Finding> stale = rules.stream()
                .filter(rule -> rule.page().rule().equals(STALE))
                .flatMap(rule -> entries.stream().map(problem -> findings.of(rule, problem)));
        return new LintResult(
                result.bank(),
                Stream.concat(match.left().stream(), stale).sorted().toList(),
                result.suppressed(),
                result.baselined() + match.baselined().size(),
                result.failures(),
                Stream.concat(result.known().stream(), match.baselined().stream())
                        .sorted()
                        .toList());
    }

    private static List<Finding> split(
            List<Finding> findings, Map<Baseline.Key, Integer> counts, List<Finding> baselined, String path) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            Baseline.Key key = path.isEmpty()
                    ? Baseline.Key.of(finding)
                    : Baseline.Key.of(finding).in(path);
            int weight = Baseline.weight(finding);
            (take(counts, key, weight) == weight ? baselined : left).add(finding);
        }
        return left;
    }

    /** Takes up to this many from a count; returns how many were taken. */
    private static int take(Map<Baseline.Key, Integer> counts, Baseline.Key key, int most) {
        int taken = Math.min(most, counts.getOrDefault(key, 0));
        if (taken > 0) {
            counts.merge(key, -taken, Integer::sum);
        }
        return taken;
    }

    /** Moves the rest of the entries of files that no longer exist out of the counts. */
    private static Map<Baseline.Key, Integer> vanished(
            QuestionBank bank, Baseline baseline, Map<Baseline.Key, Integer> counts) {
        Set<String> there = new HashSet<>(bank.entries());
        bank.files().forEach(file -> there.add(file.path()));
        Map<Baseline.Key, Integer> vanished = new HashMap<>();
        for (Baseline.Entry entry : baseline.entries()) {
            if (!there.contains(entry.key().path())) {
                int moved = take(counts, entry.key(), Integer.MAX_VALUE);
                vanished.merge(entry.key().in(VANISHED), moved, Integer::sum);
            }
        }
        return vanished;
    }

    private static List<Problem> stale(
            Baseline baseline, Map<Baseline.Key, Integer> counts, Map<Baseline.Key, Integer> vanished) {
        List<Problem> stale = new ArrayList<>();
        for (Baseline.Entry entry : baseline.entries()) {
            int gone = take(counts, entry.key(), entry.count())
                    + take(vanished, entry.key().in(VANISHED), entry.count());
            if (gone > 0) {
                stale.add(problem(entry, Math.min(gone, entry.count())));
            }
        }
        return stale;
    }

    private static Problem problem(Baseline.Entry entry, int gone) {
        Baseline.Key key = entry.key();
        return gone == entry.count()
                ? Problem.of(STALE, "gone", entry.span(), key.rule(), key.path(), entry.about())
                : Problem.of(
                        STALE,
                        "fewer",
                        entry.span(),
                        key.rule(),
                        key.path(),
                        entry.about(),
                        entry.count() - gone,
                        entry.count());
    }
}
