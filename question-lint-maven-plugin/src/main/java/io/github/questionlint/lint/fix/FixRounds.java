package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.fix.Refusal.Reason;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.read.ParsedBank;
import io.github.questionlint.read.QuestionFileReader;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Fixes a bank in rounds until nothing changes any more, so that a second run has nothing to do. If two fixes overlap,
 * the first in the order of the file is made, and the other one waits for the next round.
 */
public final class FixRounds {
    /** Real banks need two or three. */
    private static final int ROUNDS = 10;

    private final List<ActiveRule> rules;
    private final Predicate<Finding> wanted;
    private final Predicate<SourceFile> writable;
    private final TreeMap<String, SourceFile> originals = new TreeMap<>();
    private final TreeMap<String, SourceFile> changed = new TreeMap<>();
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Map<String, Reason> untouchable = new TreeMap<>();
    private final List<Finding> applied = new ArrayList<>();
    private int rounds;

    private record Round(LintResult found, List<FileFixes> fixes) {}

    /**
     * Fixes by some rules; rules that cannot fix are left out.
     *
     * @param wanted which of the findings that have a fix are to be fixed
     * @param writable whether a file can be written as it was read
     */
    public FixRounds(List<ActiveRule> rules, Predicate<Finding> wanted, Predicate<SourceFile> writable) {
        this.rules = rules.stream()
                .filter(rule -> !rule.page().fixChanges().isEmpty())
                .toList();
        this.wanted = finding -> finding.fix().isPresent() && wanted.test(finding);
        this.writable = writable;
    }

    /**
     * Fixes a bank. From round to round only files that changed are read again. Once nothing more changes, the bank is read
     * as the next run will read it, its layouts detected anew; the rounds end if even then there is nothing to do.
     */
    public FixResult of(ParsedBank read) {
        QuestionBank bank = read.bank();
        QuestionFileReader reader = read.reader(bank);
        boolean fresh = true;
        Round round = round(bank, reader);
        boolean more = take(round);
        while (more || !fresh) {
            fresh = !more;
            bank = fresh ? read.with(changed.values()).bank() : reread(bank, reader, round);
            reader = fresh ? read.reader(bank) : reader;
            round = round(bank, reader);
            more = take(round);
        }
        originals.keySet().retainAll(changed.keySet());
        LintResult last = round.found();
        List<Finding> left = last.findings().stream()
                .filter(finding -> finding.fix().isPresent() && !wanted.test(finding))
                .toList();
        return new FixResult(originals, changed, applied, refused(round), left, last);
    }

    private Round round(QuestionBank bank, QuestionFileReader reader) {
        LintResult found = new Linter(rules).lint(bank);
        BankFixes fixes = new BankFixes(rules, bank, reader::read);
        rounds++;
        return new Round(found, fixes.make(found.findings(), wanted, this::isTouchable));
    }

    /** The bank with the files that a round changed or put back. */
    private QuestionBank reread(QuestionBank bank, QuestionFileReader reader, Round round) {
        return bank.with(round.fixes().parallelStream()
                .filter(file -> !file.applied().isEmpty())
                .map(file -> file.original().path())
                .map(path -> Objects.requireNonNull(changed.getOrDefault(path, originals.get(path))))
                .map(reader::read)
                .toList());
    }

    private boolean isTouchable(SourceFile file) {
        if (!untouchable.containsKey(file.path()) && !changed.containsKey(file.path()) && !writable.test(file)) {
            untouchable.put(file.path(), Reason.UNWRITABLE);
        }
        return !untouchable.containsKey(file.path());
    }

    /** Takes over what has been fixed. Returns whether there may be more to fix. */
    private boolean take(Round round) {
        List<FileFixes> done =
                round.fixes().stream().filter(file -> !file.applied().isEmpty()).toList();
        done.forEach(this::take);
        return !done.isEmpty();
    }

    private void take(FileFixes file) {
        SourceFile before = file.original();
        SourceFile after = file.file();
        originals.putIfAbsent(before.path(), before);
        Set<String> texts = seen.computeIfAbsent(before.path(), path -> new HashSet<>());
        texts.add(before.text());
        if (rounds >= ROUNDS || !texts.add(after.text())) {
            putBack(before.path());
        } else {
            changed.put(after.path(), after);
            applied.addAll(file.applied());
        }
    }

    /**
     * A file whose fixes undo one another or never end is left unchanged, because a second run would change it again.
     */
    private void putBack(String path) {
        changed.remove(path);
        applied.removeIf(finding -> finding.span().path().equals(path));
        untouchable.put(path, Reason.UNSETTLED);
    }

    private List<Refusal> refused(Round last) {
        List<Refusal> refused = new ArrayList<>();
        last.fixes().forEach(file -> refused.addAll(file.refused()));
        for (Finding finding : last.found().findings()) {
            Reason reason = untouchable.get(finding.span().path());
            if (reason != null && wanted.test(finding)) {
                refused.add(Refusal.of(finding, reason));
            }
        }
        return refused;
    }
}
