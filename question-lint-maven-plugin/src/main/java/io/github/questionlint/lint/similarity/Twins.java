package io.github.questionlint.lint.similarity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts with equal features, of which the join sees only one.
 *
 * @param groups the numbers of the texts in each group, in order; the groups by their first text
 */
record Twins(List<List<Integer>> groups) {

    static Twins of(List<Features> texts) {
        Map<Features, List<Integer>> groups = new LinkedHashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            if (texts.get(text).size() > 0) {
                groups.computeIfAbsent(texts.get(text), features -> new ArrayList<>(1))
                        .add(text);
            }
        }
        return new Twins(List.copyOf(groups.values()));
    }

    /** One text of each group. */
    List<Features> distinct(List<Features> texts) {
        return groups.stream().map(group -> texts.get(group.get(0))).toList();
    }

    /** The pairs of all texts, given those of the groups. */
    List<Pair> expand(List<Pair> pairs, JoinLimits limits) {
        List<Pair> all = new ArrayList<>();
        for (List<Integer> group : groups) {
            int most = group.size() <= limits.twins() ? group.size() : 1;
            for (int second = 1; second < group.size(); second++) {
                for (int first = 0; first < Math.min(second, most); first++) {
                    all.add(Pair.of(group.get(first), group.get(second), Thousandths.ONE));
                }
            }
        }
        pairs.forEach(pair -> expand(pair, limits, all));
        return all;
    }

    private void expand(Pair pair, JoinLimits limits, List<Pair> all) {
        List<Integer> ones = groups.get(pair.first());
        List<Integer> others = groups.get(pair.second());
        boolean few = (long) ones.size() * others.size() <= (long) limits.twins() * limits.twins();
        for (int one : few ? ones : ones.subList(0, 1)) {
            for (int other : few ? others : others.subList(0, 1)) {
                all.add(Pair.of(one, other, pair.similarity()));
            }
        }
    }
}
