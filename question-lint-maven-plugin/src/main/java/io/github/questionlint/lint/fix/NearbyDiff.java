package io.github.questionlint.lint.fix;

import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * A diff of two texts whose lines stay where they are but for a few, as after fixes: where they differ, the next equal
 * lines are searched nearby. Takes linear time, where the usual search for the smallest diff does not.
 */
final class NearbyDiff extends DiffAlgorithm {
    /** How many lines on either side are searched. */
    private static final int WINDOW = 16;

    @Override
    public <S extends Sequence> EditList diffNonCommon(SequenceComparator<? super S> lines, S before, S after) {
        EditList edits = new EditList();
        int old = 0;
        int now = 0;
        while (old < before.size() && now < after.size()) {
            if (lines.equals(before, old, after, now)) {
                old++;
                now++;
                continue;
            }
            Edit edit = new Edit(old, now);
            int[] skipped = skipped(lines, before, old, after, now);
            old = Math.min(before.size(), old + skipped[0]);
            now = Math.min(after.size(), now + skipped[1]);
            add(edits, edit, old, now);
        }
        if (old < before.size() || now < after.size()) {
            add(edits, new Edit(old, now), before.size(), after.size());
        }
        return edits;
    }

    /** How many lines of each to go on by, the fewest first, to where both are equal; one of each if that is not near. */
    private static <S extends Sequence> int[] skipped(
            SequenceComparator<? super S> lines, S before, int old, S after, int now) {
        for (int sum = 1; sum <= WINDOW; sum++) {
            for (int first = 0; first <= sum; first++) {
                boolean inside = old + first < before.size() && now + sum - first < after.size();
                if (inside && lines.equals(before, old + first, after, now + sum - first)) {
                    return new int[] {first, sum - first};
                }
            }
        }
        return new int[] {1, 1};
    }

    /** Adds an edit that ends at these lines, or makes the last one longer that it goes on from. */
    private static void add(EditList edits, Edit edit, int old, int now) {
        int from = edit.getBeginA();
        int to = edit.getBeginB();
        if (!edits.isEmpty()) {
            Edit last = edits.get(edits.size() - 1);
            if (last.getEndA() == from && last.getEndB() == to) {
                edits.remove(edits.size() - 1);
                from = last.getBeginA();
                to = last.getBeginB();
            }
        }
        edits.add(new Edit(from, old, to, now));
    }
}
