package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Findings after the comments that silence some of them.
 *
 * @param left the findings that stay
 * @param count how many are silenced
 * @param problems comments that silence nothing, name no rule or give no reason
 */
record Suppressed(List<Finding> left, int count, List<Problem> problems) {

    static Suppressed of(QuestionBank bank, List<Finding> findings, Collection<String> rules) {
        Map<String, List<Suppression>> byPath = new HashMap<>();
        for (QuestionFile file : bank.files()) {
            byPath.put(file.path(), Suppression.of(file));
        }
        Set<Suppression> used = new HashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Suppression> cover = byPath.getOrDefault(finding.span().path(), List.of()).stream()
                    .filter(suppression ->
                            suppression.covers(finding) && !suppression.reason().isEmpty())
                    .findFirst();
            cover.ifPresentOrElse(used::add, () -> left.add(finding));
        }
        List<Problem> problems = byPath.values().stream()
                .flatMap(List::stream)
                .flatMap(suppression -> problem(suppression, used.contains(suppression), rules).stream())
                .sorted()
                .toList();
        return new Suppressed(left, findings.size() - left.size(), problems);
    }

    private static Optional<Problem> problem(Suppression suppression, boolean used, Collection<String> rules) {
        String rule = suppression.rule();
        if (!rules.contains(rule)) {
            Problem unknown = Suggestion.of(rule, rules)
                    .map(meant -> Problem.of("suppression-unknown", "suggestion", suppression.span(), rule, meant))
                    .orElseGet(() -> Problem.of("suppression-unknown", "plain", suppression.span(), rule));
            return Optional.of(unknown);
        }
        if (suppression.reason().isEmpty()) {
            return Optional.of(Problem.of("suppression-without-reason", "none", suppression.span(), rule));
        }
        return used
                ? Optional.empty()
                : Optional.of(Problem.of("suppression-unused", "none", suppression.span(), rule));
    }
}
