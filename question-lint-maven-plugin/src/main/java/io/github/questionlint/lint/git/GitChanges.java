package io.github.questionlint.lint.git;

import io.github.questionlint.lint.ChangedLines;
import io.github.questionlint.lint.Changes;
import io.github.questionlint.source.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.io.NullOutputStream;

/**
 * The files of a folder as they are, committed or not, compared with the merge base of a branch. Only files that are
 * asked for are read, each by its content.
 */
public final class GitChanges implements Changes, AutoCloseable {
    /** The largest file that is compared, in bytes; a larger one counts as changed. */
    private static final int MOST_BYTES = 64 << 20;

    private final Repository repository;
    private final RevTree base;
    private final String baseName;
    private final Path folder;
    private final String prefix;
    private final Map<String, ChangedLines> known = new HashMap<>();
    private Optional<Map<String, String>> renames = Optional.empty();

    GitChanges(Repository repository, MergeBase base, Path folder, String prefix) {
        this.repository = repository;
        this.base = base.tree();
        this.baseName = base.name();
        this.folder = folder;
        this.prefix = prefix;
    }

    /**
     * The changes of a folder since the merge base of what is checked out and another commit.
     *
     * @param folder a folder in a working tree: of a clone, a linked worktree or a submodule
     * @param ref a branch, tag or commit, such as {@code origin/main}
     * @throws GitTrouble if there is no repository or no such commit
     * @throws IOException if the repository cannot be read
     */
    public static GitChanges since(Path folder, String ref) throws GitTrouble, IOException {
        Path real = folder.toRealPath();
        Repository repository = MergeBase.repository(real);
        try {
            Path root = repository.getWorkTree().toPath().toRealPath();
            String inside = root.relativize(real).toString().replace('\\', '/');
            MergeBase base = MergeBase.of(repository, ref);
            return new GitChanges(repository, base, real, inside.isEmpty() ? "" : inside + "/");
        } catch (GitTrouble | IOException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    /** The first seven digits of the commit that is compared with. */
    public String base() {
        return baseName;
    }

    @Override
    public ChangedLines of(String path) {
        ChangedLines before = known.get(path);
        if (before != null) {
            return before;
        }
        ChangedLines lines = compare(path);
        known.put(path, lines);
        return lines;
    }

    /** What cannot be compared counts as changed, so that no defect is missed. */
    private ChangedLines compare(String path) {
        try {
            Optional<byte[]> old = old(prefix + path);
            if (old.isEmpty()) {
                return ChangedLines.WHOLE;
            }
            Path file = folder.resolve(path);
            return Files.exists(file)
                    ? LineDiff.of(old.get(), InputFile.read(file, Integer.MAX_VALUE))
                    : ChangedLines.WHOLE;
        } catch (IOException | RuntimeException e) {
            return ChangedLines.WHOLE;
        }
    }

    private Optional<byte[]> old(String path) throws IOException {
        Optional<byte[]> same = content(path);
        if (same.isPresent()) {
            return same;
        }
        if (renames.isEmpty()) {
            renames = Optional.of(renames());
        }
        String before = renames.get().get(path);
        return before == null ? Optional.empty() : content(before);
    }

    private Optional<byte[]> content(String path) throws IOException {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = TreeWalk.forPath(reader, path, base)) {
            if (walk == null || walk.getFileMode(0) == FileMode.GITLINK || walk.getFileMode(0) == FileMode.TREE) {
                return Optional.empty();
            }
            ObjectId id = walk.getObjectId(0);
            return Optional.of(reader.open(id).getCachedBytes(MOST_BYTES));
        }
    }

    /** The new and the old path of every file that was renamed, committed or staged. */
    private Map<String, String> renames() throws IOException {
        Map<String, String> found = new HashMap<>();
        try (ObjectReader reader = repository.newObjectReader();
                DiffFormatter formatter = new DiffFormatter(NullOutputStream.INSTANCE)) {
            formatter.setRepository(repository);
            formatter.setDetectRenames(true);
            CanonicalTreeParser before = new CanonicalTreeParser();
            before.reset(reader, base);
            for (DiffEntry entry : formatter.scan(before, new DirCacheIterator(repository.readDirCache()))) {
                if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                    found.put(entry.getNewPath(), entry.getOldPath());
                }
            }
        }
        return found;
    }

    @Override
    public void close() {
        repository.close();
    }
}
