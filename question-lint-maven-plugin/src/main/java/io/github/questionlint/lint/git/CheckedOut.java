package io.github.questionlint.lint.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * What is checked out around a folder.
 *
 * @param commit the hash of the commit
 * @param remote the address of the remote {@code origin}, as it is configured, or empty
 */
public record CheckedOut(String commit, String remote) {

    /** The commit and remote of the repository around a folder; empty without a repository, a commit or a way to read it. */
    public static Optional<CheckedOut> around(Path folder) {
        try (Repository repository = MergeBase.repository(folder.toRealPath())) {
            ObjectId head = repository.resolve("HEAD");
            String remote = repository.getConfig().getString("remote", "origin", "url");
            return head == null
                    ? Optional.empty()
                    : Optional.of(new CheckedOut(head.name(), remote == null ? "" : remote));
        } catch (GitTrouble | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
