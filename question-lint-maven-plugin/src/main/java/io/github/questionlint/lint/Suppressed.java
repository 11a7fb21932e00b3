package io.github.questionlint.lint;

import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.rule.FormerNames;
import io.github.questionlint.lint.rule.RulePage;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings after the comments that silence some of them.
 *
 * @param left the findings that stay
 * @param count how many are silenced
 * @param problems comments that silence nothing, name no rule or give no reason
 */
record Suppressed(List<Finding> left, int count, List<Problem> problems) {

    /**
     * The findings of a bank without those that its comments silence.
     *
     * @param pages the pages of the rules that run
     * @param trusted which comments may silence a rule
     */
    static Suppressed of(QuestionBank bank, List<Finding> findings, List<RulePage> pages, TrustedComments trusted) {
        Map<String, List<Suppression>> byPath = new HashMap<>();
        for (QuestionFile file : bank.files()) {
            byPath.put(file.path(), Suppression.of(file));
        }
        Set<Suppression> used = new HashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Suppression> cover = byPath.getOrDefault(finding.span().path(), List.of()).stream()
                    .filter(suppression ->
                            suppression.covers(finding) && !suppression.reason().isEmpty() && trusted.hold(suppression))
                    .findFirst();
            cover.ifPresentOrElse(used::add, () -> left.add(finding));
        }
        List<Suppression> all = byPath.values().stream().flatMap(List::stream).toList();
        all.stream().filter(comment -> !trusted.hold(comment)).forEach(used::add);
        List<Problem> problems = problems(all, used, pages);
        problems.addAll(withheld(all, trusted));
        problems.addAll(lookalikes(bank, pages));
        problems.sort(null);
        return new Suppressed(left, findings.size() - left.size(), problems);
    }

    private static List<Problem> problems(List<Suppression> all, Set<Suppression> used, List<RulePage> pages) {
        if (all.isEmpty()) {
            return new ArrayList<>();
        }
        Set<String> rules = pages.stream().map(RulePage::rule).collect(Collectors.toSet());
        FormerNames former = new FormerNames(pages);
        return all.stream()
                .flatMap(suppression -> rules.contains(suppression.rule())
                        ? problem(suppression, used.contains(suppression)).stream()
                        : Stream.of(unknown(suppression, rules, former)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Problem> withheld(List<Suppression> all, TrustedComments trusted) {
        return all.stream()
                .filter(comment -> !trusted.hold(comment))
                .map(comment -> Problem.of(Untrusted.RULE, "comment", comment.span(), comment.rule()))
                .toList();
    }

    private static List<Problem> lookalikes(QuestionBank bank, List<RulePage> pages) {
        Set<String> rules = pages.stream().map(RulePage::rule).collect(Collectors.toSet());
        return bank.files().stream()
                .flatMap(file -> Lookalike.of(file, rules).stream())
                .map(comment -> comment.problem(rules))
                .toList();
    }

    private static Problem unknown(Suppression suppression, Set<String> rules, FormerNames former) {
        String rule = suppression.rule();
        return former.problem("suppression-unknown", rule, suppression.span())
                .or(() -> Suggestion.of(rule, rules)
                        .map(meant -> Problem.of("suppression-unknown", "suggestion", suppression.span(), rule, meant)))
                .orElseGet(() -> Problem.of("suppression-unknown", "plain", suppression.span(), rule));
    }

    private static Optional<Problem> problem(Suppression suppression, boolean used) {
        String rule = suppression.rule();
        if (suppression.reason().isEmpty()) {
            return Optional.of(Problem.of("suppression-without-reason", "none", suppression.span(), rule));
        }
        return used
                ? Optional.empty()
                : Optional.of(Problem.of("suppression-unused", "none", suppression.span(), rule));
    }
}
