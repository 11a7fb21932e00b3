package io.github.questionlint.lint.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.util.QuotedString;

/** A change of a file in the form that {@code git apply} and {@code patch -p1} take. Needs no repository. */
public final class UnifiedDiff {
    /** From this many lines on, a diff need not be the smallest one. */
    private static final int MANY_LINES = 2_000;

    private UnifiedDiff() {}

    /**
     * What changes in a file.
     *
     * @param path relative to the folder in which the diff is to be applied, with {@code /}
     */
    public static String of(String path, String before, String after) {
        RawText old = new RawText(before.getBytes(UTF_8));
        RawText now = new RawText(after.getBytes(UTF_8));
        ByteArrayOutputStream hunks = new ByteArrayOutputStream();
        try (DiffFormatter formatter = new DiffFormatter(hunks)) {
            formatter.format(diff(old, now).diff(RawTextComparator.DEFAULT, old, now), old, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "diff --git " + name("a/" + path) + " " + name("b/" + path) + "\n--- " + line("a/" + path) + "\n+++ "
                + line("b/" + path) + "\n" + hunks.toString(UTF_8);
    }

    private static DiffAlgorithm diff(RawText old, RawText now) {
        return old.size() + now.size() < MANY_LINES ? new HistogramDiff() : new NearbyDiff();
    }

    private static String name(String path) {
        return QuotedString.GIT_PATH.quote(path);
    }

    /** A name with a space ends with a tab here, as in Git: patch takes the text after a space for a date. */
    private static String line(String path) {
        return name(path) + (path.indexOf(' ') < 0 ? "" : "\t");
    }
}
