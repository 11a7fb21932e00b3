package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.finding.Related;
import io.github.questionlint.lint.finding.RuleFailure;
import io.github.questionlint.lint.rule.Family;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several banks in one result: what is wrong with each, and the duplicates between them. */
public final class AggregateLint {

    /**
     * One of the banks.
     *
     * @param prefix the path of its folder; empty or with {@code /} at its end
     * @param result the bank and what was found in it alone; its paths have no prefix
     */
    public record Part(String prefix, LintResult result) {

        private Stream<QuestionFile> files() {
            return result.bank().files().stream().map(file -> file.below(prefix));
        }

        private Stream<SourceFile> others() {
            return result.bank().others().stream().map(file -> SourceFile.of(prefix + file.path(), file.text()));
        }

        private Stream<String> entries() {
            return result.bank().entries().stream().map(path -> prefix + path);
        }
    }

    private record Place(String rule, Span span) {}

    private final List<Part> parts;
    private final QuestionBank all;

    /** Puts banks beside each other. */
    public AggregateLint(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.all = new QuestionBank(
                Optional.empty(),
                parts.stream()
                        .flatMap(Part::files)
                        .sorted(Comparator.comparing(QuestionFile::path))
                        .toList(),
                parts.stream().flatMap(Part::others).toList(),
                List.of(),
                Optional.empty(),
                parts.stream().flatMap(Part::entries).toList(),
                List.of(),
                List.of());
    }

    /**
     * The result of all.
     *
     * @param linter a linter with rules about duplicates; a finding counts if its places are in two banks
     */
    public LintResult lint(Linter linter) {
        LintResult across = linter.lint(all);
        List<Finding> between = across.findings().stream()
                .filter(finding -> finding.family() == Family.DUPLICATES && isBetween(finding))
                .toList();
        Set<Place> said = between.stream()
                .map(finding -> new Place(finding.rule(), finding.span()))
                .collect(Collectors.toCollection(HashSet::new));
        List<Finding> findings = new ArrayList<>(between);
        parts.stream()
                .flatMap(part -> part.result().findings().stream().map(finding -> within(part.prefix(), finding)))
                .filter(finding -> !said.contains(new Place(finding.rule(), finding.span())))
                .forEach(findings::add);
        return new LintResult(
                all,
                findings.stream().sorted().toList(),
                parts.stream().mapToInt(part -> part.result().suppressed()).sum(),
                parts.stream().mapToInt(part -> part.result().baselined()).sum(),
                failures(across),
                parts.stream()
                        .flatMap(part -> part.result().known().stream().map(finding -> within(part.prefix(), finding)))
                        .sorted()
                        .toList());
    }

    private List<RuleFailure> failures(LintResult across) {
        return Stream.concat(
                        across.failures().stream(), parts.stream().flatMap(part -> part.result().failures().stream()))
                .sorted()
                .toList();
    }

    private boolean isBetween(Finding finding) {
        return finding.related().stream()
                .anyMatch(place -> !prefix(place.span().path())
                        .equals(prefix(finding.span().path())));
    }

    /** The longest prefix, for a bank may lie in the folder of another. */
    private String prefix(String path) {
        return parts.stream()
                .map(Part::prefix)
                .filter(path::startsWith)
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    private static Finding within(String prefix, Finding finding) {
        return new Finding(
                finding.rule(),
                finding.family(),
                finding.severity(),
                finding.span().below(prefix),
                finding.message(),
                finding.question(),
                finding.related().stream()
                        .map(place -> new Related(place.span().below(prefix), place.message(), place.likeness()))
                        .toList(),
                finding.fix(),
                finding.cause(),
                finding.fingerprint());
    }
}
