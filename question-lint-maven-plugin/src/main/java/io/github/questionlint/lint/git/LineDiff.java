package io.github.questionlint.lint.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.questionlint.lint.ChangedLines;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Compares two states of a file. Line ends do not count: Git may write others than it stores. */
final class LineDiff {

    private LineDiff() {}

    static ChangedLines of(byte[] before, byte[] after) {
        byte[] old = unixLines(before);
        byte[] now = unixLines(after);
        if (Arrays.equals(old, now)) {
            return ChangedLines.NONE;
        }
        RawText a = new RawText(old);
        RawText b = new RawText(now);
        BitSet lines = new BitSet();
        Map<Integer, String> taken = new HashMap<>();
        for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, a, b)) {
            lines.set(edit.getBeginB() + 1, edit.getEndB() + 1);
            String first = firstWords(a, edit.getBeginA(), edit.getEndA());
            if (!first.isEmpty()
                    && firstWords(b, edit.getBeginB(), edit.getEndB()).isEmpty()) {
                taken.put(Math.max(1, edit.getBeginB()), first);
            }
        }
        return new ChangedLines(false, lines, taken);
    }

    /** The first of some lines that is not blank; empty if all are. */
    private static String firstWords(RawText text, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(text::getString)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Latin-1: one character is one byte, so that nothing is lost. */
    private static byte[] unixLines(byte[] bytes) {
        return new String(bytes, ISO_8859_1)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .getBytes(ISO_8859_1);
    }
}
