package io.github.questionlint.lint.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

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
                    && Arrays.equals(
                            InputFile.read(file, Integer.MAX_VALUE),
                            before.text().getBytes(UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes the new text.
     *
     * @param out the files of the folder
     * @throws IOException if the file cannot be replaced; it is as it was then
     */
    public void write(SourceFile after, OutputFiles out) throws IOException {
        Path file = file();
        if (!isPossible()) {
            throw new FileSystemException(file.toString(), null, "has changed meanwhile, or cannot be written");
        }
        out.write(before.path(), after.text().getBytes(UTF_8));
    }

    private Path file() {
        return folder.resolve(before.path());
    }
}
