package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Findings;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.RuleFailure;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.FileRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.StudyRule;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs rules over a bank: those that see a file side by side for all files, then those that see the bank side by side.
 * The findings are sorted, so that they are the same however many threads there are.
 */
public final class Linter {
    private final Map<String, ActiveRule> rules;
    private final ConcurrentLinkedQueue<RuleFailure> failures = new ConcurrentLinkedQueue<>();

    /** A linter with the rules that run. */
    public Linter(List<ActiveRule> rules) {
        this.rules = rules.stream()
                .collect(Collectors.toMap(
                        rule -> rule.page().rule(), rule -> rule, (first, second) -> first, TreeMap::new));
    }

    /** Checks a bank. A rule that throws is a failure in the result; everything else is checked nevertheless. */
    public LintResult lint(QuestionBank bank) {
        Findings findings = new Findings(bank);
        Stream<Finding> read = problems(bank).flatMap(problem -> finding(findings, problem));
        Stream<Finding> ofFiles = bank.files().parallelStream().flatMap(file -> ofFile(file, findings));
        Stream<Finding> ofBank = sharing().parallelStream().flatMap(rules -> ofBank(rules, bank, findings));
        List<Finding> all = new ArrayList<>();
        List.of(read, ofFiles, ofBank).forEach(stream -> all.addAll(stream.toList()));
        Suppressed suppressed = Suppressed.of(bank, all, rules.keySet());
        List<Finding> left = new ArrayList<>(suppressed.left());
        suppressed.problems().stream()
                .flatMap(problem -> finding(findings, problem))
                .forEach(left::add);
        return new LintResult(
                bank,
                left.stream().sorted().distinct().toList(),
                suppressed.count(),
                failures.stream().sorted().toList());
    }

    private static Stream<Problem> problems(QuestionBank bank) {
        return Stream.concat(bank.problems().stream(), bank.files().stream().flatMap(file -> file.problems().stream()));
    }

    private Stream<Finding> finding(Findings findings, Problem problem) {
        return Optional.ofNullable(rules.get(problem.rule())).map(rule -> findings.of(rule, problem)).stream();
    }

    private Stream<Finding> ofFile(QuestionFile file, Findings findings) {
        List<Finding> found = new ArrayList<>();
        for (ActiveRule active : rules.values()) {
            if (active.rule().orElse(null) instanceof FileRule rule) {
                guarded(active, file.path(), found, findings, reporter -> rule.check(file, reporter));
            }
        }
        return found.stream();
    }

    /** The rules about a whole bank; those that share a study stand together. */
    private Collection<List<ActiveRule>> sharing() {
        Map<Object, List<ActiveRule>> sharing = new LinkedHashMap<>();
        for (ActiveRule active : rules.values()) {
            Rule rule = active.rule().orElse(null);
            if (rule != null && !(rule instanceof FileRule)) {
                Object key = rule instanceof StudyRule<?> studied ? studied.study() : rule;
                sharing.computeIfAbsent(key, study -> new ArrayList<>()).add(active);
            }
        }
        return sharing.values();
    }

    private Stream<Finding> ofBank(List<ActiveRule> sharing, QuestionBank bank, Findings findings) {
        Collection<Finding> found = new ArrayList<>();
        AtomicReference<@Nullable Object> known = new AtomicReference<>();
        for (ActiveRule active : sharing) {
            Rule rule = active.rule().orElseThrow();
            guarded(active, "", found, findings, reporter -> {
                if (rule instanceof StudyRule<?> studied) {
                    check(studied, bank, known, reporter);
                } else {
                    rule.check(bank, reporter);
                }
            });
        }
        return found.stream();
    }

    /** Rules with equal studies find the same out, so that what is known is what the rule wants. */
    @SuppressWarnings("unchecked")
    private static <T> void check(
            StudyRule<T> rule, QuestionBank bank, AtomicReference<@Nullable Object> known, Reporter reporter) {
        T before = (T) known.get();
        T found = before == null ? rule.study().of(bank) : before;
        known.set(found);
        rule.check(found, reporter);
    }

    private void guarded(
            ActiveRule active, String path, Collection<Finding> found, Findings findings, Consumer<Reporter> check) {
        try {
            check.accept(observation -> found.add(findings.of(active, observation)));
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(new RuleFailure(active.page().rule(), path, e));
        }
    }
}
