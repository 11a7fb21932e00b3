package io.github.questionlint.lint.migrate;

import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;

/** The list of what a migration is going to write, so that a killed one does not block the next. */
final class Unfinished {
    private static final String NAME = ".question-lint-unfinished";
    private static final String LEFT = ".question-lint-*.tmp";
    private static final int MOST_BYTES = 1 << 26;

    private Unfinished() {}

    /** Writes the list, before the first file. */
    static void begin(OutputFiles out, Collection<String> paths) throws IOException {
        out.write(NAME, String.join("\n", paths) + "\n");
    }

    /** Takes the list away, after the last file. */
    static void end(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /**
     * Takes away what a killed migration wrote, and nothing else.
     *
     * @throws IOException if it cannot be taken away
     */
    static void clear(Path folder) throws IOException {
        Path list = folder.resolve(NAME);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        TreeSet<Path> folders = new TreeSet<>();
        folders.add(folder);
        for (String path : new String(InputFile.read(list, MOST_BYTES), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Path file = place(folder, path);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
            for (Path at = file.getParent(); at != null && !at.equals(folder); at = at.getParent()) {
                folders.add(at);
            }
        }
        Files.delete(list);
        for (Path inner : folders.descendingSet()) {
            empty(inner, inner.equals(folder));
        }
    }

    /** The place of a file in the folder; none of a list that somebody else wrote leads out of it. */
    private static Path place(Path folder, String path) throws IOException {
        try {
            Path file = folder.resolve(path).normalize();
            Path parent = file.getParent();
            if (file.startsWith(folder)
                    && parent != null
                    && (!Files.exists(parent) || parent.toRealPath().startsWith(folder.toRealPath()))) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new IOException(NAME + " names what is no path", e);
        }
        throw new IOException(NAME + " leads out of the folder");
    }

    private static void empty(Path folder, boolean stays) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, LEFT)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
        try (DirectoryStream<Path> rest = Files.newDirectoryStream(folder)) {
            if (stays || rest.iterator().hasNext()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
