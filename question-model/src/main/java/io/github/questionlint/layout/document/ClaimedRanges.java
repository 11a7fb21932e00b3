package io.github.questionlint.layout.document;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The ranges of one document that are questions already. */
public final class ClaimedRanges {
    /** The start of each range, with the furthest end of all ranges up to it. */
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    /** Claims ranges. */
    public void add(Collection<QuestionRange> ranges) {
        ranges.forEach(range -> ends.put(range.start(), range.end()));
        int furthest = -1;
        for (Map.Entry<Integer, Integer> claim : ends.entrySet()) {
            furthest = Math.max(furthest, claim.getValue());
            claim.setValue(furthest);
        }
    }

    /** Whether a range starts outside of all claimed ones. */
    public boolean isFree(QuestionRange range) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(range.start());
        return before == null || before.getValue() <= range.start();
    }

    /** A range, cut where the next claimed one starts. */
    public QuestionRange free(QuestionRange range) {
        Integer next = ends.higherKey(range.start());
        return next == null ? range : range.until(next);
    }
}
