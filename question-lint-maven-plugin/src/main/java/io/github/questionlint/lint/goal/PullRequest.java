package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.Ratchet;
import io.github.questionlint.lint.finding.Finding;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.git.GitChanges;
import io.github.questionlint.lint.git.GitTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pull request that GitHub runs a build for. */
final class PullRequest {

    private PullRequest() {}

    /**
     * Gives each finding at a line that the pull request changes, if it has one. Only the order and place of annotations
     * depend on it: where there is no pull request, or the clone does not reach back to where it began, it gives none.
     */
    static Function<Finding, Optional<Finding>> changed(
            LintResult result, Path folder, Map<String, String> environment) {
        String base = environment.getOrDefault("GITHUB_BASE_REF", "");
        if (base.isBlank() || result.findings().isEmpty()) {
            return finding -> Optional.empty();
        }
        try (GitChanges changes = GitChanges.since(folder, "origin/" + base)) {
            Ratchet ratchet = new Ratchet(changes, result);
            IdentityHashMap<Finding, Finding> changed = new IdentityHashMap<>();
            result.findings().forEach(finding -> ratchet.changed(finding).ifPresent(at -> changed.put(finding, at)));
            return finding -> Optional.ofNullable(changed.get(finding));
        } catch (GitTrouble | IOException e) {
            return finding -> Optional.empty();
        }
    }
}
