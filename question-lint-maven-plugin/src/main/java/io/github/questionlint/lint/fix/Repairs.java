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
 * Repairs a bank in rounds until nothing changes any more, so that a second run has nothing to do. Where repairs get in
 * each other's way, the first in the order of the file is made and the other one has its turn in the next round.
 */
public final class Repairs {
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
     * Repairs by some rules; rules that cannot repair are left out.
     *
     * @param wanted which of the findings that have a repair are to be repaired
     * @param writable whether a file can be written as it was read
     */
    public Repairs(List<ActiveRule> rules, Predicate<Finding> wanted, Predicate<SourceFile> writable) {
        this.rules = rules.stream()
                .filter(rule -> !rule.page().fixChanges().isEmpty())
                .collect(Collectors.toMap(rule -> rule.page().rule(), rule -> rule));
        this.wanted = wanted;
        this.writable = writable;
    }

    /**
     * Repairs a bank.
     *
     * @throws IOException if the bank cannot be read
     */
    public Repaired of(Draft.Source bank) throws IOException {
        LintResult last;
        List<FileRepair> done;
        int round = 0;
        do {
            Draft draft = bank.with(changed);
            last = new Linter(List.copyOf(rules.values())).lint(draft.bank());
            done = repair(draft, last.findings());
            round++;
        } while (take(done, round >= ROUNDS));
        List<Finding> left = last.findings().stream()
                .filter(finding -> finding.fix().isPresent() && !wanted.test(finding))
                .toList();
        return new Repaired(originals, changed, applied, refused(done, last), left, last);
    }

    /**
     * The findings of a bank, those whose repair would be refused without it.
     *
     * @param findings all findings in the bank
     */
    public List<Finding> proven(Draft bank, List<Finding> findings) {
        Set<Finding> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FileRepair repair : repair(bank, findings)) {
            repair.refused().forEach(refusal -> refused.add(refusal.finding()));
        }
        return findings.stream()
                .map(finding -> refused.contains(finding) ? finding.withoutFix() : finding)
                .toList();
    }

    private List<FileRepair> repair(Draft draft, List<Finding> findings) {
        Map<String, List<Finding>> byPath = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().path()));
        List<QuestionFile> files = draft.bank().files().stream()
                .filter(file ->
                        byPath.getOrDefault(file.path(), List.of()).stream().anyMatch(this::isWanted))
                .filter(file -> isTouchable(file.source()))
                .toList();
        return files.parallelStream()
                .map(file -> repair(draft, file, byPath.getOrDefault(file.path(), List.of())))
                .toList();
    }

    private FileRepair repair(Draft draft, QuestionFile file, List<Finding> findings) {
        Proof proof = new Proof(draft.bank(), file, findings);
        FileRepair repair = new FileRepair(rules, draft.reader(), file, proof);
        repair.repair(findings.stream().filter(this::isWanted).toList());
        return repair;
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

    /** Takes what has been repaired; whether there may be more to do. */
    private boolean take(List<FileRepair> done, boolean lastRound) {
        boolean any = false;
        for (FileRepair repair : done) {
            if (!repair.applied().isEmpty()) {
                any = true;
                take(repair, lastRound);
            }
        }
        return any;
    }

    private void take(FileRepair repair, boolean lastRound) {
        SourceFile before = repair.original();
        SourceFile after = repair.file();
        originals.putIfAbsent(before.path(), before);
        Set<String> texts = seen.computeIfAbsent(before.path(), path -> new HashSet<>());
        texts.add(before.text());
        if (lastRound || !texts.add(after.text())) {
            putBack(before.path());
        } else {
            changed.put(after.path(), after);
            applied.addAll(repair.applied());
        }
    }

    /** A file whose repairs undo one another, or go on and on, stays as it is: a second run would change it again. */
    private void putBack(String path) {
        originals.remove(path);
        changed.remove(path);
        applied.removeIf(finding -> finding.span().path().equals(path));
        untouchable.put(path, Reason.UNSETTLED);
    }

    private List<Refusal> refused(List<FileRepair> done, LintResult last) {
        List<Refusal> refused = new ArrayList<>();
        done.forEach(repair -> refused.addAll(repair.refused()));
        for (Finding finding : last.findings()) {
            Reason reason = untouchable.get(finding.span().path());
            if (reason != null && isWanted(finding)) {
                refused.add(Refusal.of(finding, reason));
            }
        }
        return refused;
    }
}
