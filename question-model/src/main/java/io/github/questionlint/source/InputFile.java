package io.github.questionlint.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Reads a file that may be anything: a pipe is never opened, and of a file without end only the begin is read. */
public final class InputFile {
    private InputFile() {}

    /**
     * The bytes of a file.
     *
     * @param most how many bytes are wanted; of a larger file, one more is read, so that it is seen to be larger
     * @throws IOException if it cannot be read, or is a device, a pipe or a folder
     */
    public static byte[] read(Path file, int most) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "is no regular file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
        }
    }

    /** Why a file cannot be read or written; what Java says of some errors is only the path. */
    public static String reason(IOException e) {
        if (e instanceof FileSystemException failed) {
            String reason = failed.getReason();
            return reason != null ? reason : reasonless(failed);
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** The same behind the name of the file, where the error knows it. */
    public static String explained(IOException e) {
        String file = e instanceof FileSystemException failed ? failed.getFile() : null;
        return file == null ? reason(e) : file + ": " + reason(e);
    }

    private static String reasonless(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return e.getFile() != null && Files.isSymbolicLink(Path.of(e.getFile()))
                    ? "is a link that leads nowhere"
                    : "does not exist";
        }
        if (e instanceof NotDirectoryException) {
            return "is no folder";
        }
        return e instanceof AccessDeniedException
                ? "permission denied"
                : e.getClass().getSimpleName().replace("Exception", "");
    }
}
