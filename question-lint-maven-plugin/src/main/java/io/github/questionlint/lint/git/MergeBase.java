package io.github.questionlint.lint.git;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The merge base of what is checked out and another branch.
 *
 * @param tree its files
 * @param name the first seven digits of its hash
 */
record MergeBase(RevTree tree, String name) {

    /** The repository around a folder. */
    static Repository repository(Path folder) throws GitTrouble, IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            throw new GitTrouble("no-git", folder.toString());
        }
        return builder.setMustExist(true).build();
    }

    /** Whether a working tree is a submodule of the one that it lies in. */
    static boolean isSubmodule(Path root) throws IOException {
        Path parent = root.getParent();
        if (parent == null) {
            return false;
        }
        try (Repository outer = repository(parent)) {
            if (outer.isBare()) {
                return false;
            }
            String path =
                    outer.getWorkTree().toPath().toRealPath().relativize(root).toString();
            DirCacheEntry entry = outer.readDirCache().getEntry(path.replace('\\', '/'));
            return entry != null && entry.getFileMode() == FileMode.GITLINK;
        } catch (GitTrouble e) {
            return false;
        }
    }

    static MergeBase of(Repository repository, String ref) throws GitTrouble, IOException {
        boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        String fetch = FetchCommand.of(ref, repository.getRemoteNames(), shallow);
        ObjectId head = commit(repository, "HEAD");
        if (head == null) {
            throw new GitTrouble("no-commit");
        }
        ObjectId other = commit(repository, ref);
        if (other == null) {
            throw new GitTrouble("unknown", ref, fetch);
        }
        RevCommit base = base(repository, head, other);
        if (base == null) {
            throw shallow ? new GitTrouble("shallow", ref, fetch) : new GitTrouble("unrelated", ref);
        }
        return new MergeBase(base.getTree(), base.abbreviate(7).name());
    }

    private static @Nullable RevCommit base(Repository repository, ObjectId head, ObjectId other) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(head));
            walk.markStart(walk.parseCommit(other));
            RevCommit base = walk.next();
            if (base != null) {
                walk.parseBody(base);
            }
            return base;
        } catch (MissingObjectException e) {
            return null;
        }
    }

    private static @Nullable ObjectId commit(Repository repository, String ref) throws IOException {
        try {
            ObjectId id = repository.resolve(ref + "^{commit}");
            return id == null || !repository.getObjectDatabase().has(id) ? null : id;
        } catch (MissingObjectException | IllegalArgumentException e) {
            return null;
        }
    }
}
