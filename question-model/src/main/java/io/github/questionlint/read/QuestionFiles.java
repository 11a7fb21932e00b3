package io.github.questionlint.read;

import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the files below a folder. Links are not followed, and folders without content ({@code .git},
 * {@code node_modules}, build output beside a {@code pom.xml}) are left out.
 *
 * @param paths every file and folder, relative to the root, with {@code /}; sorted by UTF-16 units, so that the order
 *     is the same everywhere
 * @param files those of the paths that are regular files
 * @param links those of the paths that are symbolic links
 * @param problems what could not be read
 */
record QuestionFiles(Set<String> paths, List<String> files, List<String> links, List<Problem> problems) {
    private static final Set<String> NO_CONTENT = Set.of(".git", ".hg", ".svn", "node_modules", ".idea", ".venv");

    /** Everything below a folder, up to a number of files. */
    static QuestionFiles below(Path root, int limit) throws IOException {
        Walk walk = new Walk(root, limit);
        Files.walkFileTree(root, walk);
        return new QuestionFiles(walk.paths, List.copyOf(walk.files), List.copyOf(walk.links), walk.problems);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final int limit;
        private final TreeSet<String> paths = new TreeSet<>();
        private final TreeSet<String> files = new TreeSet<>();
        private final TreeSet<String> links = new TreeSet<>();
        private final List<Problem> problems = new ArrayList<>();

        Walk(Path root, int limit) {
            this.root = root;
            this.limit = limit;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String path = relative(folder);
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (NO_CONTENT.contains(name) || isBuildOutput(folder, name)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            paths.add(path);
            return FileVisitResult.CONTINUE;
        }

        /** Reports are written without a POM too, and the next run must not read them as questions. */
        private static boolean isBuildOutput(Path folder, String name) {
            return name.equals("target") && Files.exists(folder.resolveSibling("pom.xml"))
                    || folder.endsWith("target/question-lint");
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            paths.add(path);
            if (attributes.isRegularFile()) {
                files.add(path);
            } else if (attributes.isSymbolicLink()) {
                links.add(path);
            }
            if (files.size() >= limit) {
                problems.add(Problem.of("file-unreadable", "too-many", Span.startOf(path), limit));
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(unreadable(Span.startOf(relative(file)), e));
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            return root.relativize(path).toString().replace('\\', '/').replaceAll("/$", "");
        }
    }

    /** That a file cannot be read, in words of our own: an exception has the path and little more. */
    static Problem unreadable(Span place, IOException e) {
        if (e instanceof AccessDeniedException) {
            return Problem.of("file-unreadable", "denied", place);
        }
        return e instanceof NoSuchFileException
                ? Problem.of("file-unreadable", "gone", place)
                : Problem.of("file-unreadable", "failed", place, e.getClass().getSimpleName());
    }
}
