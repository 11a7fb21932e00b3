package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.Linter;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.fix.Refusal.Reason;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Proves fixes of a file: the fixed file is read again. Its content must be the same except for what the rule may
 * change, and the findings must be gone.
 */
final class Proof {
    private final QuestionBank bank;
    private final QuestionFile original;
    private final List<Finding> findings;

    /** The reason why a fix was refused. */
    record Flaw(Reason reason, Optional<Aspect> aspect) {}

    /**
     * A proof for a file.
     *
     * @param bank the bank of the file
     * @param original the file before any fix
     * @param findings all findings in it
     */
    Proof(QuestionBank bank, QuestionFile original, List<Finding> findings) {
        this.bank = bank;
        this.original = original;
        this.findings = List.copyOf(findings);
    }

    /**
     * The reason against fixes of one rule.
     *
     * @param before the snapshot of the file with what has been fixed already
     * @param edited the text with these fixes too
     * @param after the same, read
     */
    Optional<Flaw> flaw(ActiveRule rule, List<Finding> fixes, Snapshot before, EditedText edited, QuestionFile after) {
        boolean safe = fixes.stream().flatMap(finding -> finding.fix().stream()).allMatch(Fix::isSafe);
        Optional<Flaw> harm = before.harm(Snapshot.of(after), Aspect.of(rule.page(), safe), safe)
                .map(aspect -> new Flaw(Reason.HARM, Optional.of(aspect)));
        if (harm.isPresent()) {
            return harm;
        }
        List<Finding> left =
                new Linter(List.of(rule)).lint(scope(rule, after), after).findings();
        int[] was = offsets(fixes.get(0).rule(), findings, original.source());
        int[] is = offsets(fixes.get(0).rule(), left, after.source());
        boolean inVain = fixes.stream().anyMatch(finding -> remains(finding, edited, was, is));
        return inVain ? Optional.of(new Flaw(Reason.IN_VAIN, Optional.empty())) : Optional.empty();
    }

    /** A rule about files is checked on this file alone. */
    private QuestionBank scope(ActiveRule rule, QuestionFile after) {
        return rule.isByFile() ? bank.only(after) : bank.with(after);
    }

    /** Whether the rule still has as many findings at the place of this one. */
    private boolean remains(Finding fixed, EditedText edited, int[] was, int[] is) {
        int start = original.source().offset(fixed.span());
        int end = Math.max(start + 1, original.source().endOffset(fixed.span()));
        int before = count(was, start, end);
        return count(is, edited.start(start), Math.max(edited.start(start) + 1, edited.end(end))) >= before;
    }

    /** Where the findings of a rule in a file start, in file order. */
    private static int[] offsets(String rule, List<Finding> findings, SourceFile file) {
        return findings.stream()
                .filter(finding ->
                        finding.rule().equals(rule) && finding.span().path().equals(file.path()))
                .mapToInt(finding -> file.offset(finding.span()))
                .sorted()
                .toArray();
    }

    private static int count(int[] offsets, int start, int end) {
        return below(offsets, end) - below(offsets, start);
    }

    /** How many of some sorted numbers are below another. */
    private static int below(int[] numbers, int limit) {
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
