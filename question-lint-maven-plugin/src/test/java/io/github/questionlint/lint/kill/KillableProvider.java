package io.github.questionlint.lint.kill;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The files of the machine, but every change of them is a {@link Death#step step} at which the process may die. Java starts
 * with it where {@code java.nio.file.spi.DefaultFileSystemProvider} names it.
 */
public final class KillableProvider extends FileSystemProvider {
    private final FileSystemProvider real;
    private final FileSystem files;

    /** Java gives the provider that it would have used. */
    public KillableProvider(FileSystemProvider real) {
        this.real = real;
        this.files = new KillableFiles(this, real.getFileSystem(URI.create("file:///")));
    }

    private static Path real(Path path) {
        return KillablePath.real(path);
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return real.newFileSystem(uri, env);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        return new KillablePath(files, real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        return newFileChannel(path, options, attrs);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        boolean changes = options.stream()
                .anyMatch(option -> option != StandardOpenOption.READ && !(option instanceof LinkOption));
        if (!changes) {
            return real.newFileChannel(real(path), options, attrs);
        }
        Death.step("open " + path);
        return new KillableChannel(real.newFileChannel(real(path), options, attrs));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream =
                real.newDirectoryStream(real(dir), path -> filter.accept(new KillablePath(files, path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return KillablePath.all(files, stream.iterator());
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        Death.step("folder " + dir);
        real.createDirectory(real(dir), attrs);
    }

    @Override
    public void delete(Path path) throws IOException {
        Death.step("delete " + path);
        real.delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        Death.step("copy " + target);
        real.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Death.step("move " + target);
        real.move(real(source), real(target), options);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs) throws IOException {
        Death.step("link " + link);
        real.createSymbolicLink(real(link), real(target), attrs);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return new KillablePath(files, real.readSymbolicLink(real(link)));
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Death.step("attribute " + path);
        real.setAttribute(real(path), attribute, value, options);
    }
}
