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

/**
 * The files of a folder as they are, committed or not, compared with the merge base of a branch. Only files that are
 * asked for are read, each by its content.
 */
public final class GitChanges implements Changes, AutoCloseable {
    private final PastTree base;
    private final Path folder;
    private final String prefix;
    private final Map<String, ChangedLines> known = new HashMap<>();

    private GitChanges(PastTree base, Path folder) throws IOException {
        this.base = base;
        this.folder = folder;
        this.prefix = base.prefix(folder);
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
        PastTree base = PastTree.open(folder, ref);
        try {
            return new GitChanges(base, folder.toRealPath());
        } catch (IOException | RuntimeException e) {
            base.close();
            throw e;
        }
    }

    /** The first seven digits of the commit that is compared with. */
    public String base() {
        return base.name();
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
            Optional<byte[]> old = base.moved(prefix + path);
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

    @Override
    public void close() {
        base.close();
    }
}
