package io.github.questionlint.lint.maven;

import io.github.questionlint.lint.Finding;
import io.github.questionlint.lint.LintResult;
import io.github.questionlint.lint.Ratchet;
import io.github.questionlint.lint.git.GitChanges;
import io.github.questionlint.lint.git.GitTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;

/** The pull request that GitHub runs a build for. */
final class PullRequest {

    private PullRequest() {}

    /**
     * The findings on lines that the pull request changes, each with itself at such a line. Only the order and place of
     * annotations depend on it: where there is no pull request, or the clone does not reach back to where it began, there
     * are none.
     */
    static Map<Finding, Finding> changed(LintResult result, Path folder, Map<String, String> environment) {
        String base = environment.getOrDefault("GITHUB_BASE_REF", "");
        if (base.isBlank() || result.findings().isEmpty()) {
            return Map.of();
        }
        try (GitChanges changes = GitChanges.since(folder, "origin/" + base)) {
            Ratchet ratchet = new Ratchet(changes, result);
            Map<Finding, Finding> changed = new IdentityHashMap<>();
            result.findings().forEach(finding -> ratchet.changed(finding).ifPresent(at -> changed.put(finding, at)));
            return changed;
        } catch (GitTrouble | IOException e) {
            return Map.of();
        }
    }
}
