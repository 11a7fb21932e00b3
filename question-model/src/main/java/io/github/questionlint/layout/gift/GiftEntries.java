package io.github.questionlint.layout.gift;

import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a GIFT file into its entries. Moodle ends one at each blank line; where the braces show that an author meant
 * something else, the entry is read as it was meant and the place is reported. Takes linear time.
 */
public final class GiftEntries {
    private static final String RULE = "gift-invalid";
    private static final String CATEGORY = "$CATEGORY:";

    /**
     * Lines without a blank one between them.
     *
     * @param glued whether they follow another question without a blank line
     */
    private record Run(int start, int end, boolean glued) {}

    private final SourceFile file;
    private final List<Run> runs = new ArrayList<>();
    private final List<GiftEntry> entries = new ArrayList<>();
    private List<Problem> problems = new ArrayList<>();
    /** How many pairs of braces of the run are before the entry. */
    private int passed;

    private GiftEntries(SourceFile file) {
        this.file = file;
    }

    /** The entries of a file, in its order, without categories. */
    public static List<GiftEntry> of(SourceFile file) {
        GiftEntries read = new GiftEntries(file);
        read.divide();
        int at = 0;
        while (at < read.runs.size()) {
            at = read.take(at);
        }
        return List.copyOf(read.entries);
    }

    /** Finds the runs: they end at a blank line, and where a name or a category starts. */
    private void divide() {
        int start = -1;
        boolean shown = false;
        boolean glued = false;
        for (int line = 1; line <= file.lineCount(); line++) {
            int from = file.lineStart(line);
            boolean blank = file.line(line).isBlank();
            boolean comment = GiftSource.isComment(file.text(), from);
            boolean category = isCategory(from);
            if (start >= 0 && (blank || shown && (category || isName(from)))) {
                runs.add(new Run(start, file.lineEnd(line - 1), glued));
                glued = !blank;
                start = -1;
                shown = false;
            }
            start = start < 0 && !blank ? from : start;
            glued &= !blank;
            shown |= !blank && !comment && !category;
            if (category) {
                start = -1;
                glued = true;
            }
        }
        if (start >= 0) {
            runs.add(new Run(start, file.text().length(), glued));
        }
    }

    private boolean isCategory(int lineStart) {
        return file.text()
                .startsWith(
                        CATEGORY,
                        GiftSource.skipBlanks(
                                file.text(), lineStart, file.text().length()));
    }

    private boolean isName(int lineStart) {
        int at = GiftSource.skipBlanks(file.text(), lineStart, file.text().length());
        return file.text().startsWith("::", at)
                && GiftSource.find(file, at + 2, file.lineEnd(file.lineAt(at)), "::") > at + 2;
    }

    /** Reads the entry of a run and gives the index of the next one. */
    private int take(int at) {
        Run run = runs.get(at);
        int start = GiftSource.skipComments(file, run.start(), run.end());
        if (start == run.end()) {
            return at + 1;
        }
        if (run.glued()) {
            report("not-separated", start, 2);
        }
        List<GiftGroup> groups = GiftGroup.of(file, start, run.end());
        boolean open = !groups.isEmpty() && !groups.get(groups.size() - 1).closed();
        int last = open ? closing(at) : at;
        int end = runs.get(last).end();
        if (last > at) {
            groups = GiftGroup.of(file, start, end);
            report("blank-line", runs.get(at).end(), 0);
        }
        split(start, end, groups);
        return last + 1;
    }

    /** The index of the run with the brace that closes the one that a run leaves open; the same run without one. */
    private int closing(int at) {
        for (int next = at + 1; next < runs.size(); next++) {
            Run run = runs.get(next);
            int open = GiftSource.find(file, run.start(), run.end(), "{");
            int close = GiftSource.find(file, run.start(), run.end(), "}");
            if (run.glued() || isName(run.start()) || open >= 0 && (close < 0 || open < close)) {
                return at;
            }
            if (close >= 0) {
                return next;
            }
        }
        return at;
    }

    /** One entry for each pair of braces with answers that ends its line. */
    private void split(int start, int end, List<GiftGroup> groups) {
        List<GiftGroup> answers =
                groups.stream().filter(group -> group.holdsAnswers(file)).toList();
        if (answers.isEmpty()) {
            answers = groups.stream().filter(group -> !group.isStray()).limit(1).toList();
        }
        int from = start;
        passed = 0;
        for (int at = 0; at + 1 < answers.size(); at++) {
            GiftGroup group = answers.get(at);
            int next = nextLine(group, answers.get(at + 1));
            if (next >= 0 && group.open() >= from) {
                add(from, group.close() + 1, Optional.of(group), groups);
                from = next;
                report("not-separated", next, 1);
            }
        }
        int first = from;
        add(first, end, answers.stream().filter(group -> group.open() >= first).findFirst(), groups);
    }

    /** The start of the text below a pair of braces that belongs to the next pair; -1 if both are in one sentence. */
    private int nextLine(GiftGroup group, GiftGroup next) {
        int lineEnd = file.lineEnd(file.lineAt(group.close()));
        int below = GiftSource.skipComments(file, lineEnd, next.open());
        boolean ends = file.text()
                .substring(group.close() + 1, Math.max(lineEnd, group.close() + 1))
                .isBlank();
        return ends && below < next.open() ? below : -1;
    }

    private void add(int start, int end, Optional<GiftGroup> answers, List<GiftGroup> groups) {
        int open = answers.map(GiftGroup::open).orElse(end);
        while (passed < groups.size() && groups.get(passed).open() < end) {
            GiftGroup group = groups.get(passed++);
            if (group.open() < open) {
                report("brace", group.open(), 1);
            }
        }
        answers.ifPresent(group -> {
            group.nested().stream().limit(1).forEach(nested -> report("brace", nested, 1));
            if (!group.closed()) {
                report("unclosed", group.open(), 1);
            }
        });
        entries.add(new GiftEntry(start, end, answers, problems));
        problems = new ArrayList<>();
    }

    private void report(String message, int at, int length) {
        Span place = file.span(at, Math.min(file.text().length(), at + length));
        problems.add(Problem.of(RULE, message, place));
    }
}
