package io.github.questionlint.lint.git;

import io.github.questionlint.lint.Past;
import io.github.questionlint.source.Decoder;
import io.github.questionlint.source.Limits;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a folder as they are at the merge base of what is checked out and another branch. */
public final class GitPast implements Past, AutoCloseable {
    private static final Limits LIMITS = Limits.DEFAULT;

    private final PastTree base;
    private final String prefix;

    private GitPast(PastTree base, Path folder) throws IOException {
        this.base = base;
        this.prefix = base.prefix(folder);
    }

    /**
     * The files of a folder at the merge base of what is checked out and another commit.
     *
     * @param folder a folder in a working tree
     * @param ref a branch, tag or commit, such as {@code origin/main}
     * @throws GitTrouble if there is no repository or no such commit, or if the folder lies in a submodule: from where it is
     *     cloned is said by the repository around it, so that its branches are anybody's
     * @throws IOException if the repository cannot be read
     */
    public static GitPast of(Path folder, String ref) throws GitTrouble, IOException {
        PastTree base = PastTree.open(folder, ref);
        try {
            if (MergeBase.isSubmodule(base.root())) {
                throw new GitTrouble("submodule", base.root().toString());
            }
            return new GitPast(base, folder);
        } catch (GitTrouble | IOException | RuntimeException e) {
            base.close();
            throw e;
        }
    }

    /** The first seven digits of the commit. */
    public String base() {
        return base.name();
    }

    @Override
    public Optional<SourceFile> file(String path) throws IOException {
        return base.moved(prefix + path)
                .flatMap(bytes -> Decoder.decode(path, bytes, LIMITS).file());
    }

    @Override
    public Optional<SourceFile> own(String path) throws IOException {
        return base.followed(prefix + path)
                .flatMap(bytes -> Decoder.decode(path, bytes, LIMITS).file());
    }

    /** Whether a file lies in the working tree, or seems to, so that a branch can change it. */
    public boolean holds(Path file) throws IOException {
        return whole(file).startsWith(base.root()) || real(file).startsWith(base.root());
    }

    /**
     * The bytes of a file of the working tree to whose place others may have moved it: only the history of the place
     * counts. Where it was a link, what that led to.
     *
     * @return empty where it was not there
     */
    public Optional<byte[]> own(Path file) throws IOException {
        Path place = whole(file).startsWith(base.root()) ? whole(file) : real(file);
        return base.followed(base.root().relativize(place).toString().replace('\\', '/'));
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** The place of a file that may be a link itself, or not be there. */
    private static Path real(Path file) throws IOException {
        Path whole = whole(file);
        Path folder = whole.resolveSibling("");
        return Files.isDirectory(folder) ? folder.toRealPath().resolve(String.valueOf(whole.getFileName())) : whole;
    }

    @Override
    public void close() {
        base.close();
    }
}
