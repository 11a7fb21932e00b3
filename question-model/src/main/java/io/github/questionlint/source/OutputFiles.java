package io.github.questionlint.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The files that are written into a folder. Each is written as a whole or not at all: beside its place first, then to
 * the disk, then moved there. Nothing is written through a symbolic link or outside of the folder.
 */
public final class OutputFiles {
    private static final String PREFIX = ".question-lint-";
    private static final String SUFFIX = ".tmp";
    /** What a run writes beside a file is older than this, in milliseconds, only if the run was killed. */
    private static final long LEFT_OVER = 600_000;
    /** The same where no process has the number that the file names; it may run in another container. */
    private static final long LEFT_BY_NOBODY = 2_000;

    private final Path folder;
    private final Path trusted;
    private final Set<Path> tidied = new HashSet<>();

    private OutputFiles(Path folder, Path trusted) {
        this.folder = folder.toAbsolutePath().normalize();
        this.trusted = trusted.toAbsolutePath().normalize();
    }

    /** The files below a folder, which may be a link itself. */
    public static OutputFiles below(Path folder) {
        return new OutputFiles(folder, folder);
    }

    /**
     * The files below a folder that others may have put into a bank or beside it: from the folder on that it has in
     * common with the bank, no step on the way to it may be a link.
     */
    public static OutputFiles near(Path bank, Path folder) {
        Path to = folder.toAbsolutePath().normalize();
        Path common = bank.toAbsolutePath().normalize();
        while (!to.startsWith(common)) {
            common = Objects.requireNonNullElse(common.getParent(), to);
        }
        return new OutputFiles(to, common);
    }

    /**
     * Writes a text, also over a file that is there.
     *
     * @param name its path below the folder, with {@code /}
     * @throws IOException if it cannot be written; a file that was there is as it was then
     */
    public void write(String name, String text) throws IOException {
        write(name, text.getBytes(UTF_8));
    }

    /** The same with bytes. */
    public void write(String name, byte[] bytes) throws IOException {
        put(name, bytes, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Writes a text into a file that is not there yet.
     *
     * @throws IOException if there is anything at its place, also a link that leads nowhere
     */
    public void create(String name, String text) throws IOException {
        Path file = place(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString(), null, "is there already");
        }
        put(name, text.getBytes(UTF_8));
    }

    /**
     * Creates the folder, if it does not exist.
     *
     * @throws IOException if it cannot be created, or lies behind a link
     */
    public void createFolder() throws IOException {
        openFolder(folder);
    }

    private void put(String name, byte[] bytes, CopyOption... how) throws IOException {
        Path file = place(name);
        Path parent = Objects.requireNonNull(file.getParent());
        openFolder(parent);
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (there && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, "is a link, a folder or a device");
        }
        Path fresh = parent.resolve(PREFIX + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + SUFFIX);
        try {
            store(fresh, bytes);
            if (there) {
                keepPermissions(file, fresh);
            }
            Files.move(fresh, file, how);
            storeEntry(parent);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Where a file is; its steps are names, and none leads upwards. */
    private Path place(String name) throws IOException {
        try {
            Path file = folder.resolve(name).normalize();
            boolean names = Arrays.stream(name.split("[/\\\\]", -1)).noneMatch(OutputFiles::isNoName);
            if (names && file.startsWith(folder) && !file.equals(folder)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new FileSystemException(name, null, "is no name of a file");
        }
        throw new FileSystemException(name, null, "is no name of a file in " + folder);
    }

    private static boolean isNoName(String step) {
        return step.isBlank() || step.equals(".") || step.equals("..");
    }

    /** Creates the folders on the way that are not there, and takes away what a killed run left in the last one. */
    private void openFolder(Path parent) throws IOException {
        Path at = trusted;
        for (int step = trusted.getNameCount(); step < parent.getNameCount(); step++) {
            at = at.resolve(parent.getName(step));
            if (Files.isSymbolicLink(at)) {
                throw new FileSystemException(at.toString(), null, "is a link, and nothing is written through it");
            }
        }
        Files.createDirectories(parent);
        if (tidied.add(parent)) {
            tidy(parent);
        }
    }

    /** Whether a file is one beside the place of another, which becomes that other file once it is whole. */
    public static boolean isUnfinished(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    private static void tidy(Path parent) throws IOException {
        long now = System.currentTimeMillis();
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*" + SUFFIX)) {
            for (Path file : left) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && now - Files.getLastModifiedTime(file).toMillis()
                                > (isOrphan(file) ? LEFT_BY_NOBODY : LEFT_OVER)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Whether the process that wrote a file has ended. */
    private static boolean isOrphan(Path file) {
        String number =
                String.valueOf(file.getFileName()).substring(PREFIX.length()).replaceFirst("-.*+", "");
        return number.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(number)).isEmpty();
    }

    private static void store(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
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
