package io.github.questionlint.lint.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.io.NullOutputStream;

/** The files of a repository as they are at a merge base. */
final class PastTree implements AutoCloseable {
    /** The largest file that is read, in bytes. */
    private static final int MOST_BYTES = 64 << 20;
    /** As many links one behind the other are followed; Linux follows 40. */
    private static final int MOST_LINKS = 8;

    private final Repository repository;
    private final RevTree tree;
    private final String name;
    private final Path root;
    private Optional<Map<String, String>> renames = Optional.empty();

    private PastTree(Repository repository, MergeBase base) throws IOException {
        this.repository = repository;
        this.tree = base.tree();
        this.name = base.name();
        this.root = repository.getWorkTree().toPath().toRealPath();
    }

    /**
     * The files at the merge base of what is checked out and another commit.
     *
     * @param folder a folder in a working tree: of a clone, a linked worktree or a submodule
     * @param ref a branch, tag or commit, such as {@code origin/main}
     * @throws GitTrouble if there is no repository or no such commit
     * @throws IOException if the repository cannot be read
     */
    static PastTree open(Path folder, String ref) throws GitTrouble, IOException {
        Repository repository = MergeBase.repository(folder.toRealPath());
        try {
            return new PastTree(repository, MergeBase.of(repository, ref));
        } catch (GitTrouble | IOException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    /** The first seven digits of the commit. */
    String name() {
        return name;
    }

    /** The top of the working tree, without links on the way to it. */
    Path root() {
        return root;
    }

    /** The path of a folder from the top of the working tree; empty or with {@code /} at its end. */
    String prefix(Path folder) throws IOException {
        String inside = root.relativize(folder.toRealPath()).toString().replace('\\', '/');
        return inside.isEmpty() ? "" : inside + "/";
    }

    /** The bytes of a file, also if its name is another one now; empty where it was not there. */
    Optional<byte[]> moved(String path) throws IOException {
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

    /** The bytes of the file of a name, or of a link to where it leads within the repository; empty where there is none. */
    Optional<byte[]> followed(String path) throws IOException {
        String at = path;
        for (int links = 0; links < MOST_LINKS; links++) {
            try (ObjectReader reader = repository.newObjectReader();
                    TreeWalk walk = TreeWalk.forPath(reader, at, tree)) {
                if (walk == null || walk.getFileMode(0) != FileMode.SYMLINK) {
                    return walk == null ? Optional.empty() : content(at);
                }
                String target = new String(read(reader, walk), StandardCharsets.UTF_8);
                at = root.resolve(at).resolveSibling(target).normalize().toString();
                if (!Path.of(at).startsWith(root) || Path.of(at).equals(root)) {
                    return Optional.empty();
                }
                at = root.relativize(Path.of(at)).toString().replace('\\', '/');
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> content(String path) throws IOException {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = TreeWalk.forPath(reader, path, tree)) {
            boolean none =
                    walk == null || walk.getFileMode(0) == FileMode.GITLINK || walk.getFileMode(0) == FileMode.TREE;
            return none ? Optional.empty() : Optional.of(read(reader, walk));
        }
    }

    private static byte[] read(ObjectReader reader, TreeWalk walk) throws IOException {
        return reader.open(walk.getObjectId(0)).getCachedBytes(MOST_BYTES);
    }

    /** The new and the old path of every file that was renamed, committed or staged. */
    private Map<String, String> renames() throws IOException {
        Map<String, String> found = new HashMap<>();
        try (ObjectReader reader = repository.newObjectReader();
                DiffFormatter formatter = new DiffFormatter(NullOutputStream.INSTANCE)) {
            formatter.setRepository(repository);
            formatter.setDetectRenames(true);
            CanonicalTreeParser before = new CanonicalTreeParser();
            before.reset(reader, tree);
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
