package io.github.questionlint.lint.migrate;

import io.github.questionlint.source.InputFile;
import io.github.questionlint.source.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of the old bank to which its questions link, such as pictures: they get the same path in the new bank. What is
 * not in the folder of the old bank, is reached by a link of the file system, or is hidden, stays where it is.
 */
final class Attachments {
    private static final int MOST_BYTES = 1 << 26;
    private static final long MOST_BYTES_IN_ALL = 1L << 30;
    private static final List<String> PAGES = List.of("README.md", "readme.md", "index.md");
    /** What a check would read as a part of the bank. */
    private static final Pattern TEXT =
            Pattern.compile("(?i).*\\.(?:md|markdown|mdx|ya?ml|jsonl?|ndjson|csv|tsv|txt|gift)");

    /** The folder of the old bank; empty if it is unknown. */
    private final Optional<Path> root;

    private final SortedMap<String, Path> files = new TreeMap<>();
    private long bytes;

    Attachments(Optional<Path> root) {
        this.root = root;
    }

    /**
     * Takes a file over, or of a folder the page that is shown for it.
     *
     * @param path relative to the old bank
     * @return whether it is there
     */
    boolean add(String path) {
        return file(Place.withoutSlashes(path)).filter(this::taken).isPresent();
    }

    private boolean taken(Path file) {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return PAGES.stream()
                    .map(file::resolve)
                    .filter(page -> Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS))
                    .limit(1)
                    .anyMatch(this::taken);
        }
        String name = root.orElseThrow().relativize(file).toString().replace('\\', '/');
        return files.containsKey(name) || put(name, file);
    }

    private boolean put(String name, Path file) {
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES || bytes + size > MOST_BYTES_IN_ALL) {
                return false;
            }
            bytes += size;
            files.put(name, file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A file or folder below the old bank, reached without a link. */
    private Optional<Path> file(String path) {
        if (root.isEmpty() || path.isEmpty()) {
            return Optional.empty();
        }
        Path at = root.get();
        try {
            for (String step : path.split("/")) {
                at = at.resolve(step);
                boolean own = !step.isEmpty()
                        && !step.startsWith(".")
                        && !Path.of(step).isAbsolute();
                if (!own || Files.isSymbolicLink(at)) {
                    return Optional.empty();
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        boolean plain =
                Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS);
        return plain && at.startsWith(root.get()) ? Optional.of(at) : Optional.empty();
    }

    /** The paths, sorted. */
    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** Those that a check would read, though they are no part of the bank. */
    List<String> texts() {
        return files.keySet().stream()
                .filter(path -> TEXT.matcher(path).matches())
                .toList();
    }

    /**
     * Copies the files.
     *
     * @param out the files of the new bank
     * @throws IOException if one cannot be read or written
     */
    void write(OutputFiles out) throws IOException {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            out.write(file.getKey(), InputFile.read(file.getValue(), MOST_BYTES));
        }
    }
}
