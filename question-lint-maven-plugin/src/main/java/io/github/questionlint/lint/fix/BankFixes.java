package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One round of fixes over a bank: each file on its own, all in parallel. */
public final class BankFixes {
    private final Map<String, ActiveRule> rules;
    private final QuestionBank bank;
    private final Function<SourceFile, QuestionFile> reader;

    /**
     * A round over a bank.
     *
     * @param rules the rules by which findings were made
     * @param reader reads a changed file as the bank was read
     */
    BankFixes(List<ActiveRule> rules, QuestionBank bank, Function<SourceFile, QuestionFile> reader) {
        this.rules = rules.stream().collect(Collectors.toMap(rule -> rule.page().rule(), rule -> rule));
        this.bank = bank;
        this.reader = reader;
    }

    /**
     * A result without the safe fixes that would be refused, so that reports offer only what {@code fix} will do.
     *
     * @param rules the rules by which the findings were made
     * @param reader reads a changed file as the bank was read
     */
    public static LintResult proven(
            LintResult result, List<ActiveRule> rules, Function<SourceFile, QuestionFile> reader) {
        BankFixes fixes = new BankFixes(rules, result.bank(), reader);
        Set<Finding> refused = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FileFixes file : fixes.make(result.findings(), BankFixes::isSafe, it -> true)) {
            file.refused().forEach(refusal -> refused.add(refusal.finding()));
        }
        return result.of(result.findings().stream()
                .map(finding -> refused.contains(finding) ? finding.withoutFix() : finding)
                .toList());
    }

    /** Whether a finding has a fix that may be applied without being asked for. */
    public static boolean isSafe(Finding finding) {
        return finding.fix().filter(Fix::isSafe).isPresent();
    }

    /**
     * Makes the fixes of the wanted findings that prove harmless; leaves out files without a fix.
     *
     * @param findings all findings in the bank
     * @param wanted which of them are to be fixed
     * @param touchable which files may be changed
     */
    List<FileFixes> make(List<Finding> findings, Predicate<Finding> wanted, Predicate<SourceFile> touchable) {
        Map<String, List<Finding>> byPath = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.span().path()));
        List<QuestionFile> files = bank.files().stream()
                .filter(file ->
                        byPath.getOrDefault(file.path(), List.of()).stream().anyMatch(wanted))
                .filter(file -> touchable.test(file.source()))
                .toList();
        return files.parallelStream()
                .map(file -> make(file, byPath.getOrDefault(file.path(), List.of()), wanted))
                .toList();
    }

    private FileFixes make(QuestionFile file, List<Finding> findings, Predicate<Finding> wanted) {
        FileFixes fixes = new FileFixes(rules, reader, file, new Proof(bank, file, findings));
        fixes.make(findings.stream().filter(wanted).toList());
        return fixes;
    }
}
