package io.github.questionlint.lint.goal;

import io.github.questionlint.lint.LintRun;
import io.github.questionlint.lint.finding.LintResult;
import io.github.questionlint.lint.git.GitChanges;
import io.github.questionlint.lint.git.GitTrouble;
import io.github.questionlint.lint.workspace.GoalError;
import io.github.questionlint.lint.workspace.GoalMessages;
import io.github.questionlint.lint.workspace.Output;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Lets only findings on changed lines count.
 *
 * @param since the branch, tag or commit that a bank is compared with; blank or null where all of it counts
 */
record ChangedSince(@Nullable String since, Output output, GoalMessages messages) {

    /** The part of a result that counts; logs how much does not. */
    LintResult of(LintResult all, LintRun run, Path folder) throws GoalError {
        if (since == null || since.isBlank()) {
            return all;
        }
        try (GitChanges changes = GitChanges.since(folder, since.strip())) {
            LintResult result = run.changed(all, changes);
            int left = all.findings().size() - result.findings().size();
            output.info(messages.of("since", since.strip(), changes.base(), left));
            return result;
        } catch (GitTrouble e) {
            throw messages.error(e, "since." + e.messageId(), e.args());
        } catch (IOException e) {
            throw GoalMessages.error(folder, e);
        }
    }
}
