package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.Findings;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets only those findings count that stand on changed lines. What is wrong with a question as a whole counts when any of
 * its lines changed, for the cause of a missing answer stands on another line than its title, or on none. A finding with
 * further places, such as a duplicate, counts when any of them changed; what stands in no file of questions counts when
 * anything in the bank changed.
 */
public final class Ratchet {
    private static final Set<Family> WHOLE_QUESTION =
            Set.of(Family.DUPLICATES, Family.ANSWERS, Family.CHOICES, Family.TRANSLATIONS);

    private final Changes changes;
    private final LintResult result;
    private final Findings findings;
    private final Set<String> files;

    /** Holds a result against changes. */
    public Ratchet(Changes changes, LintResult result) {
        this.changes = changes;
        this.result = result;
        this.findings = new Findings(result.bank());
        this.files = result.bank().files().stream().map(QuestionFile::path).collect(Collectors.toSet());
    }

    /** The result with the findings that count, each at its first place that does. */
    public LintResult changed() {
        return result.of(result.findings().stream()
                .flatMap(finding -> changed(finding).stream())
                .sorted()
                .toList());
    }

    /** A finding at its first place that counts; empty where none does. What is withheld came with the changes. */
    public Optional<Finding> changed(Finding finding) {
        if (finding.rule().equals(Untrusted.RULE) || counts(finding.span(), finding.family())) {
            return Optional.of(finding);
        }
        return finding.related().stream()
                .filter(place -> counts(place.span(), finding.family()))
                .findFirst()
                .map(place -> finding.at(place, findings.question(place.span())));
    }

    private boolean counts(Span span, Family family) {
        if (!files.contains(span.path())) {
            return changes.of(span.path()).any() || anyFile(result.bank());
        }
        ChangedLines lines = changes.of(span.path());
        Optional<Question> question = findings.question(span);
        if (!lines.any() || question.isEmpty()) {
            boolean wholeFile = span.equals(Span.startOf(span.path()));
            return wholeFile ? lines.any() : lines.touch(span);
        }
        Span all = question.get().span();
        return lines.touch(WHOLE_QUESTION.contains(family) ? all : span)
                || lines.takenFrom(
                        all,
                        result.bank()
                                .source(all.path())
                                .map(file -> file.line(all.line()))
                                .orElse(""));
    }

    private boolean anyFile(QuestionBank bank) {
        return bank.files().stream().anyMatch(file -> changes.of(file.path()).any());
    }
}
