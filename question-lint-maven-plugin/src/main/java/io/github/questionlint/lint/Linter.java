package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Findings;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.RuleFailure;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.lint.rule.Views;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.FileTime;
import io.github.questionlint.source.HeapRoom;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.RunTime;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs rules over a bank: first the files side by side, each with its views, then the rules about the bank side by side.
 * The findings are sorted, so that they are the same however many threads there are.
 */
public final class Linter {
    /** So many subjects of a rule are checked before the times are asked again, which costs as much as many a rule does. */
    private static final int SUBJECTS_PER_LOOK = 4;

    private final Map<String, ActiveRule> rules;
    private final TrustedComments comments;
    private final RunTime run;
    private final ConcurrentLinkedQueue<Problem> slow = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<RuleFailure> failures = new ConcurrentLinkedQueue<>();

    /** A linter with the rules that run, and every comment that silences one. */
    public Linter(List<ActiveRule> rules) {
        this(rules, TrustedComments.ALL);
    }

    /** A linter with the rules that run, and some of the comments that silence one. */
    public Linter(List<ActiveRule> rules, TrustedComments comments) {
        this(rules, comments, Limits.DEFAULT);
    }

    /**
     * The same with other limits.
     *
     * @param limits how long a bank may take; a file knows its own time
     */
    public Linter(List<ActiveRule> rules, TrustedComments comments, Limits limits) {
        this.comments = comments;
        this.run = new RunTime(limits.runSeconds(), "run-rules");
        this.rules = rules.stream()
                .collect(Collectors.toMap(
                        rule -> rule.page().rule(), rule -> rule, (first, second) -> first, TreeMap::new));
    }

    /** Checks a bank. A rule that throws is a failure in the result; everything else is checked nevertheless. */
    public LintResult lint(QuestionBank bank) {
        return result(bank, found(bank));
    }

    /** The same of one file, in which rules may find something because of the others. */
    public LintResult lint(QuestionBank bank, QuestionFile file) {
        List<Finding> found = found(bank).stream()
                .filter(finding -> finding.span().path().equals(file.path()))
                .toList();
        return result(bank.only(file), found);
    }

    private List<Finding> found(QuestionBank bank) {
        Findings findings = new Findings(bank);
        Stream<Finding> read = problems(bank).flatMap(problem -> finding(findings, problem));
        Stream<Finding> ofFiles = bank.files().parallelStream().flatMap(file -> ofFile(file, findings));
        Stream<Finding> ofBank = Stream.of(bank).flatMap(whole -> ofBank(whole, findings));
        List<Finding> all = new ArrayList<>();
        List.of(read, ofFiles, ofBank).forEach(stream -> all.addAll(stream.toList()));
        return all;
    }

    private LintResult result(QuestionBank bank, List<Finding> all) {
        Findings findings = new Findings(bank);
        Suppressed suppressed = Suppressed.of(bank, all, pages(), comments);
        List<Finding> left = new ArrayList<>(suppressed.left());
        run.problem().ifPresent(slow::add);
        Stream.concat(suppressed.problems().stream(), slow.stream())
                .flatMap(problem -> finding(findings, problem))
                .forEach(left::add);
        return new LintResult(
                bank,
                left.stream().sorted().distinct().toList(),
                suppressed.count(),
                failures.stream().sorted().toList());
    }

    private List<RulePage> pages() {
        return rules.values().stream().map(ActiveRule::page).toList();
    }

    private static Stream<Problem> problems(QuestionBank bank) {
        return Stream.concat(bank.problems().stream(), bank.files().stream().flatMap(file -> file.problems().stream()));
    }

    private Stream<Finding> finding(Findings findings, Problem problem) {
        return Optional.ofNullable(rules.get(problem.rule())).map(rule -> findings.of(rule, problem)).stream();
    }

    private Stream<Finding> ofFile(QuestionFile file, Findings findings) {
        HeapRoom.demand();
        if (file.source().time().isUp()) {
            return Stream.empty();
        }
        FileViews views = new FileViews(file);
        FileTime time = file.source().time().again();
        List<Finding> found = new ArrayList<>();
        AtomicReference<String> at = new AtomicReference<>("");
        Optional<Boolean> done = time.run(() -> {
            for (ActiveRule active : rules.values()) {
                at.set(active.page().rule());
                if (!run.isUp(file.path())) {
                    found.addAll(checked(active, views, file.path(), findings));
                }
            }
            return true;
        });
        if (done.isEmpty()) {
            Span start = Span.startOf(file.path());
            slow.add(Problem.of("time-exceeded", "rules", start, time.millis(), String.valueOf(at.get())));
        }
        return found.stream();
    }

    /** A view of a bank may use all threads itself, so that one is computed after another, and then the rules run. */
    private Stream<Finding> ofBank(QuestionBank bank, Findings findings) {
        BankViews views = new BankViews(bank);
        rules.values().stream()
                .flatMap(active -> active.rule().stream())
                .filter(rule -> !run.isUp())
                .forEach(rule -> views.compute(rule.view()));
        return rules.values().parallelStream().flatMap(active -> checked(active, views, "", findings).stream());
    }

    private List<Finding> checked(ActiveRule active, Views views, String path, Findings findings) {
        List<Finding> found = new ArrayList<>();
        Reporter reporter = observation -> found.add(findings.of(active, observation));
        try {
            active.rule().ifPresent(rule -> check(rule, views, reporter));
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(new RuleFailure(active.page().rule(), path, e));
        }
        return found;
    }

    private <T> void check(Rule<T> rule, Views views, Reporter reporter) {
        List<T> subjects = views.subjects(rule.view());
        for (int at = 0; at < subjects.size(); at++) {
            if (at % SUBJECTS_PER_LOOK == 0) {
                FileTime.check();
                if (run.isUp()) {
                    return;
                }
            }
            rule.check(subjects.get(at), reporter);
        }
    }
}
