package io.github.questionlint.lint.baseline;

import io.github.questionlint.source.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a branch adds to a baseline. An entry that moves with its file is none; taking entries away is free. */
public final class BaselineGrowth {

    private BaselineGrowth() {}

    /**
     * The entries that are new or have a higher count, as one problem at the first of them.
     *
     * @param rule the rule that reports it; it has the messages {@code baseline} and {@code baseline-new}
     * @param trusted the baseline that counts
     * @param written that of the branch
     * @param paths the files that there are now
     */
    public static Optional<Problem> of(String rule, Baseline trusted, Baseline written, Collection<String> paths) {
        Set<String> there = new HashSet<>(paths);
        Map<Baseline.Key, Integer> left = new HashMap<>();
        for (Baseline.Entry entry : trusted.entries()) {
            Baseline.Key key = entry.key();
            left.merge(there.contains(key.path()) ? key : key.in(""), entry.count(), Integer::sum);
        }
        List<Baseline.Entry> added = new ArrayList<>();
        for (Baseline.Entry entry : written.entries()) {
            int more = entry.count() - take(left, entry.key(), entry.count());
            if (more - take(left, entry.key().in(""), more) > 0) {
                added.add(entry);
            }
        }
        if (added.isEmpty()) {
            return Optional.empty();
        }
        Baseline.Entry first = added.get(0);
        String message = trusted.entries().isEmpty() ? "baseline-new" : "baseline";
        return Optional.of(Problem.of(
                rule,
                message,
                first.span(),
                added.size(),
                first.key().rule(),
                first.key().path()));
    }

    private static int take(Map<Baseline.Key, Integer> left, Baseline.Key key, int most) {
        int taken = Math.min(most, left.getOrDefault(key, 0));
        left.merge(key, -taken, Integer::sum);
        return taken;
    }
}
