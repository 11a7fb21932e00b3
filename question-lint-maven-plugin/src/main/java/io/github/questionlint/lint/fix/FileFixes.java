package io.github.questionlint.lint.fix;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Fix;
import io.github.questionlint.lint.fix.Proof.Flaw;
import io.github.questionlint.lint.fix.Refusal.Reason;
import io.github.questionlint.lint.rule.ActiveRule;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One round over one file. The fixes of a rule are proven together; where that fails, its two halves are, down to the
 * single fixes at fault.
 */
final class FileFixes {
    /** The most characters that are read again; the fixes left after that are refused. */
    private static final long MOST_EFFORT = 60_000_000;

    private static final long LEAST_EFFORT = 1_000_000;
    /** How often a file is read again, so that the time for fixes that are all refused grows with its size, not with its square. */
    private static final long READINGS = 200;
    /** What a question costs besides its characters, as so many of them. */
    private static final long QUESTION = 40;

    private final Map<String, ActiveRule> rules;
    private final Function<SourceFile, QuestionFile> reader;
    private final SourceFile source;
    private final Proof proof;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Finding> applied = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private Snapshot snapshot;
    private long effort;

    /**
     * A round.
     *
     * @param rules the rules that can fix, by name
     * @param reader reads the file again
     */
    FileFixes(
            Map<String, ActiveRule> rules, Function<SourceFile, QuestionFile> reader, QuestionFile file, Proof proof) {
        this.rules = rules;
        this.reader = reader;
        this.source = file.source();
        this.proof = proof;
        this.snapshot = Snapshot.of(file);
        this.effort = Math.min(MOST_EFFORT, Math.max(LEAST_EFFORT, READINGS * length(source.text())));
    }

    /** The characters of a text, and what reading costs besides. */
    private static long length(String text) {
        return text.length() + 1000L;
    }

    /** Makes the fixes of some findings that do not overlap one another and prove harmless. */
    void make(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        TreeSet<Edit> taken = new TreeSet<>();
        for (Finding finding : findings.stream().sorted().toList()) {
            List<Edit> wanted = edits(finding);
            if (isMalformed(wanted)) {
                refused.add(Refusal.of(finding, Reason.MALFORMED));
            } else if (wanted.stream().noneMatch(edit -> overlapsAny(edit, taken))) {
                taken.addAll(wanted);
                byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding);
            }
        }
        byRule.forEach(this::prove);
    }

    private static List<Edit> edits(Finding finding) {
        return finding.fix().map(Fix::edits).orElse(List.of());
    }

    private boolean isMalformed(List<Edit> wanted) {
        int at = 0;
        for (Edit edit : wanted) {
            if (edit.start() < at
                    || edit.end() < edit.start()
                    || edit.end() > source.text().length()) {
                return true;
            }
            at = edit.end();
        }
        return wanted.isEmpty();
    }

    /** Those taken do not overlap, so that its neighbours are enough. */
    private static boolean overlapsAny(Edit edit, NavigableSet<Edit> taken) {
        Edit start = new Edit(edit.start(), Integer.MIN_VALUE, "");
        return Stream.of(Optional.ofNullable(taken.lower(start)), Optional.ofNullable(taken.ceiling(start)))
                .flatMap(Optional::stream)
                .anyMatch(other -> EditedText.overlap(edit, other));
    }

    private void prove(String rule, List<Finding> findings) {
        if (effort < 0) {
            findings.forEach(finding -> refused.add(Refusal.of(finding, Reason.TOO_MANY)));
            return;
        }
        Optional<Flaw> flaw = tried(rule, findings);
        if (flaw.isPresent() && findings.size() == 1) {
            refused.add(
                    new Refusal(findings.get(0), flaw.get().reason(), flaw.get().aspect()));
        } else if (flaw.isPresent()) {
            int half = findings.size() / 2;
            prove(rule, findings.subList(0, half));
            prove(rule, findings.subList(half, findings.size()));
        }
    }

    /** Makes fixes unless there is a reason against them. */
    private Optional<Flaw> tried(String rule, List<Finding> findings) {
        List<Edit> all = new ArrayList<>(edits);
        findings.forEach(finding -> all.addAll(edits(finding)));
        EditedText edited = EditedText.of(source.text(), all);
        QuestionFile after = reader.apply(SourceFile.of(source.path(), edited.text()));
        effort -= length(edited.text()) + QUESTION * after.questions().size();
        Optional<Flaw> flaw = proof.flaw(Objects.requireNonNull(rules.get(rule)), findings, snapshot, edited, after);
        if (flaw.isEmpty()) {
            edits.addAll(findings.stream()
                    .flatMap(finding -> edits(finding).stream())
                    .toList());
            applied.addAll(findings);
            snapshot = Snapshot.of(after);
        }
        return flaw;
    }

    /** The file before the round. */
    SourceFile original() {
        return source;
    }

    /** The file with what has been fixed. */
    SourceFile file() {
        return SourceFile.of(source.path(), EditedText.of(source.text(), edits).text());
    }

    /** The findings that have been fixed. */
    List<Finding> applied() {
        return applied;
    }

    /** The fixes that were not made. */
    List<Refusal> refused() {
        return refused;
    }
}
