package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.fix.Refusal.Reason;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fixes a bank in rounds until nothing changes any more, so that a second run has nothing to do. Where fixes get in
 * each other's way, the first in the order of the file is made and the other one has its turn in the next round.
 */
public final class FixRounds {
    /** Real banks need two or three. */
    private static final int ROUNDS = 10;

    private final Map<String, ActiveRule> rules;
    private final Predicate<Finding> wanted;
    private final Predicate<SourceFile> writable;
    private final TreeMap<String, SourceFile> originals = new TreeMap<>();
    private final TreeMap<String, SourceFile> changed = new TreeMap<>();
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Map<String, Reason> untouchable = new TreeMap<>();
    private final List<Finding> applied = new ArrayList<>();

    /**
     * Fixes by some rules; rules that cannot fix are left out.
     *
     * @param wanted which of the findings that have a fix are to be fixed
     * @param writable whether a file can be written as it was read
     */
    public FixRounds(List<ActiveRule> rules, Predicate<Finding> wanted, Predicate<SourceFile> writable) {
        this.rules = rules.stream()
                .filter(rule -> !rule.page().fixChanges().isEmpty())
                .collect(Collectors.toMap(rule -> rule.page().rule(), rule -> rule));
        this.wanted = wanted;
        this.writable = writable;
    }

    /**
     * Fixes a bank.
     *
     * @throws IOException if the bank cannot be read
     */
    public FixResult of(Draft.Source bank) throws IOException {
        LintResult last;
        List<FileFixes> done;
        int round = 0;
        do {
            Draft draft = bank.with(changed);
            last = new Linter(List.copyOf(rules.values())).lint(draft.bank());
            done = fix(draft, last.findings());
            round++;
        } while (take(done, round >= ROUNDS));
        List<Finding> left = last.findings().stream()
                .filter(finding -> finding.fix().isPresent() && !wanted.test(finding))
                .toList();
        return new FixResult(originals, changed, applied, refused(done, last), left, last);
    }

    /**
     * The findings of a bank, those whose fix would be refused without it.
     *
     * @param findings all findings in the bank
     */
    public List<Finding> proven(Draft bank, List<Finding> findings) {
        Set<Finding> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FileFixes fix : fix(bank, findings)) {
            fix.refused().forEach(refusal -> refused.add(refusal.finding()));
        }
        return findings.stream()
                .map(finding -> refused.contains(finding) ? finding.withoutFix() : finding)
                .toList();
    }

    private List<FileFixes> fix(Draft draft, List<Finding> findings) {
        Map<String, List<Finding>> byPath = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().path()));
        List<QuestionFile> files = draft.bank().files().stream()
                .filter(file ->
                        byPath.getOrDefault(file.path(), List.of()).stream().anyMatch(this::isWanted))
                .filter(file -> isTouchable(file.source()))
                .toList();
        return files.parallelStream()
                .map(file -> fix(draft, file, byPath.getOrDefault(file.path(), List.of())))
                .toList();
    }

    private FileFixes fix(Draft draft, QuestionFile file, List<Finding> findings) {
        Proof proof = new Proof(draft.bank(), file, findings);
        FileFixes fix = new FileFixes(rules, draft.reader(), file, proof);
        fix.fix(findings.stream().filter(this::isWanted).toList());
        return fix;
    }

    private boolean isWanted(Finding finding) {
        return finding.fix().isPresent() && wanted.test(finding);
    }

    private boolean isTouchable(SourceFile file) {
        if (!untouchable.containsKey(file.path()) && !changed.containsKey(file.path()) && !writable.test(file)) {
            untouchable.put(file.path(), Reason.UNWRITABLE);
        }
        return !untouchable.containsKey(file.path());
    }

    /** Takes what has been fixed; whether there may be more to do. */
    private boolean take(List<FileFixes> done, boolean lastRound) {
        boolean any = false;
        for (FileFixes fix : done) {
            if (!fix.applied().isEmpty()) {
                any = true;
                take(fix, lastRound);
            }
        }
        return any;
    }

    private void take(FileFixes fix, boolean lastRound) {
        SourceFile before = fix.original();
        SourceFile after = fix.file();
        originals.putIfAbsent(before.path(), before);
        Set<String> texts = seen.computeIfAbsent(before.path(), path -> new HashSet<>());
        texts.add(before.text());
        if (lastRound || !texts.add(after.text())) {
            putBack(before.path());
        } else {
            changed.put(after.path(), after);
            applied.addAll(fix.applied());
        }
    }

    /** A file whose fixes undo one another, or go on and on, stays as it is: a second run would change it again. */
    private void putBack(String path) {
        originals.remove(path);
        changed.remove(path);
        applied.removeIf(finding -> finding.span().path().equals(path));
        untouchable.put(path, Reason.UNSETTLED);
    }

    private List<Refusal> refused(List<FileFixes> done, LintResult last) {
        List<Refusal> refused = new ArrayList<>();
        done.forEach(fix -> refused.addAll(fix.refused()));
        for (Finding finding : last.findings()) {
            Reason reason = untouchable.get(finding.span().path());
            if (reason != null && isWanted(finding)) {
                refused.add(Refusal.of(finding, reason));
            }
        }
        return refused;
    }
}
