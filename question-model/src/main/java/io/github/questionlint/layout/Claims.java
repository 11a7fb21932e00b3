package io.github.questionlint.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which stretches of which documents are questions already. */
final class Claims {
    private final Map<Document, NavigableMap<Integer, Integer>> taken = new HashMap<>();

    /** Claims what a layout finds. */
    void add(Candidate candidate) {
        for (Tally tally : candidate.tallies()) {
            NavigableMap<Integer, Integer> ends = taken.computeIfAbsent(tally.document(), key -> new TreeMap<>());
            tally.found().forEach(stretch -> ends.put(stretch.start(), stretch.end()));
            spread(ends);
        }
    }

    boolean has(Document document) {
        return taken.containsKey(document);
    }

    /** Whether a stretch does not begin within a claimed one. */
    boolean isFree(Document document, Stretch stretch) {
        NavigableMap<Integer, Integer> ends = taken.get(document);
        if (ends == null) {
            return true;
        }
        Map.Entry<Integer, Integer> before = ends.floorEntry(stretch.start());
        return before == null || before.getValue() <= stretch.start();
    }

    /** Where the next claimed stretch begins behind the begin of one; the end of that one where none does. */
    int nextAfter(Document document, Stretch stretch) {
        NavigableMap<Integer, Integer> ends = taken.getOrDefault(document, new TreeMap<>());
        Integer next = ends.higherKey(stretch.start());
        return next == null ? stretch.end() : Math.min(next, stretch.end());
    }

    /** Begin of each claim to the furthest end of all up to it. */
    static void spread(NavigableMap<Integer, Integer> ends) {
        int furthest = -1;
        for (Map.Entry<Integer, Integer> claim : ends.entrySet()) {
            furthest = Math.max(furthest, claim.getValue());
            claim.setValue(furthest);
        }
    }
}
