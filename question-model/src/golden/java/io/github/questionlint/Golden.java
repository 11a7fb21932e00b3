package io.github.questionlint;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/** A file that holds what the program is expected to say; {@code -Dupdate} writes what it says now. */
public final class Golden {
    /** Lines of a diff that are shown around a change. */
    private static final int CONTEXT = 3;
    /** Lines of a diff that are shown at most, and characters of each of them. */
    private static final int LINES = 30;

    private static final int WIDTH = 400;

    private Golden() {}

    /** Compares the file with the text, or, outside of CI and with {@code -Dupdate}, rewrites it. */
    public static void check(Path file, String actual) throws IOException {
        Class<?> test = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .getCallerClass();
        check(file, actual, "-Dtest=" + test.getSimpleName());
    }

    /**
     * The same.
     *
     * @param test the option of Maven that runs this test and few others, for the command that the failure shows
     */
    public static void check(Path file, String actual, String test) throws IOException {
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (expected.equals(actual)) {
            return;
        }
        if (System.getProperty("update") == null || System.getenv("CI") != null) {
            throw new AssertionFailedError(failure(file, expected, actual, test), expected, actual);
        }
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Files.writeString(file, actual);
    }

    private static String failure(Path file, String expected, String actual, String test) {
        return "%s is not what the program says (-: the file, +: the program):\n%s\nIf the program is right, run this and read git diff:\n  %s"
                .formatted(fromRoot(file), diff(expected, actual), command(test));
    }

    /** The lines that differ, with a few around them. */
    static String diff(String expected, String actual) {
        List<String> before = lines(expected);
        List<String> hunks =
                UnifiedDiffUtils.generateUnifiedDiff("", "", before, DiffUtils.diff(before, lines(actual)), CONTEXT);
        // The first two lines name the two files.
        List<String> shown = hunks.subList(2, Math.min(hunks.size(), LINES + 2));
        int left = hunks.size() - 2 - shown.size();
        return shown.stream().map(Golden::cut).collect(Collectors.joining("\n"))
                + (left == 0 ? "" : "\n… and %d more lines".formatted(left));
    }

    /** A text without its last line break has no empty line at its end, so that this difference can be seen, too. */
    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
    }

    /** The path of a file from the root of the checkout, as an editor or a browser of the repository opens it. */
    public static String fromRoot(Path file) {
        Path path = file.toAbsolutePath().normalize();
        for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder.relativize(path).toString().replace('\\', '/');
            }
        }
        return path.toString();
    }

    private static String command(String test) {
        boolean model = Path.of("").toAbsolutePath().endsWith("question-model");
        String modules = model
                ? "-Pquick -pl question-model"
                : "-Pquick,plugin-tests -pl question-model,question-lint-maven-plugin";
        return "mvn -q %s test %s -Dupdate".formatted(modules, test);
    }
}
