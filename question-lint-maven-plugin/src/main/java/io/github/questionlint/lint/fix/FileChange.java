package io.github.questionlint.lint.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Objects;

/**
 * Replaces a file as a whole or not at all: a reader sees either the old text or the new one, even after a power
 * failure.
 */
public final class FileChange {
    private final Path folder;
    private final SourceFile before;

    /** A change of a file below a folder. */
    public FileChange(Path folder, SourceFile before) {
        this.folder = folder;
        this.before = before;
    }

    /** Whether the file can be replaced: its bytes are those that were read, it is no link and can be written. */
    public boolean isPossible() {
        try {
            Path file = file();
            boolean linked = !file.toRealPath().equals(folder.toRealPath().resolve(before.path()));
            return !linked
                    && Files.isWritable(file)
                    && Arrays.equals(Files.readAllBytes(file), before.text().getBytes(UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes the new text.
     *
     * @throws IOException if the file cannot be replaced; it is as it was then
     */
    public void write(SourceFile after) throws IOException {
        Path file = file();
        if (!isPossible()) {
            throw new FileSystemException(file.toString(), null, "has changed meanwhile, or cannot be written");
        }
        Path parent = Objects.requireNonNull(file.getParent());
        Path fresh = Files.createTempFile(parent, ".question-lint-", ".tmp");
        try {
            store(fresh, after.text().getBytes(UTF_8));
            keepPermissions(file, fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            storeEntry(parent);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path file() {
        return folder.resolve(before.path());
    }

    private static void store(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    /** The rename is permanent once the folder is written to disk; not every system can open a folder. */
    private static void storeEntry(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // On Windows the move is done, and nothing more can be ensured.
        }
    }
}
