package io.github.questionlint.lint.kill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A path in {@link KillableFiles}. */
record KillablePath(FileSystem files, Path path) implements Path {

    static Path real(Path path) {
        return path instanceof KillablePath own ? own.path : path;
    }

    static Iterator<Path> all(FileSystem files, Iterator<Path> paths) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return paths.hasNext();
            }

            @Override
            public Path next() {
                return new KillablePath(files, paths.next());
            }
        };
    }

    private @Nullable Path own(@Nullable Path other) {
        return other == null ? null : new KillablePath(files, other);
    }

    @Override
    public FileSystem getFileSystem() {
        return files;
    }

    @Override
    public boolean isAbsolute() {
        return path.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return own(path.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return own(path.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return own(path.getParent());
    }

    @Override
    public int getNameCount() {
        return path.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return new KillablePath(files, path.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return new KillablePath(files, path.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return path.startsWith(real(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return path.endsWith(real(other));
    }

    @Override
    public Path normalize() {
        return new KillablePath(files, path.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return new KillablePath(files, path.resolve(real(other)));
    }

    @Override
    public Path relativize(Path other) {
        return new KillablePath(files, path.relativize(real(other)));
    }

    @Override
    public URI toUri() {
        return path.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return new KillablePath(files, path.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return new KillablePath(files, path.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return path.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        return path.compareTo(real(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KillablePath own && path.equals(own.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
