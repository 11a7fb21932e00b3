package io.github.questionlint.lint.similarity.join;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Groups of texts with equal features; the join sees one text of each. */
final class EqualTexts {
    private static final int NONE = -1;

    private final List<Features> texts;
    /** The next text with the same features. */
    private final int[] nexts;
    /** The first text of each group. */
    private final int[] firsts;

    private final int[] sizes;

    private int groups;

    private EqualTexts(List<Features> texts) {
        this.texts = texts;
        this.nexts = new int[texts.size()];
        this.firsts = new int[texts.size()];
        this.sizes = new int[texts.size()];
        Arrays.fill(nexts, NONE);
    }

    /** The groups by their first text; a text without features is in no group. */
    static EqualTexts of(List<Features> texts) {
        EqualTexts equal = new EqualTexts(texts);
        int[] lasts = new int[texts.size()];
        Object2IntOpenHashMap<Features> groups = new Object2IntOpenHashMap<>(texts.size());
        groups.defaultReturnValue(NONE);
        for (int text = 0; text < texts.size(); text++) {
            Features features = texts.get(text);
            if (features.size() > 0) {
                equal.add(text, groups.putIfAbsent(features, equal.groups), lasts);
            }
        }
        return equal;
    }

    /** Adds a text to a known group, or to a new one. */
    private void add(int text, int known, int[] lasts) {
        int group = known == NONE ? groups++ : known;
        if (known == NONE) {
            firsts[group] = text;
        } else {
            nexts[lasts[group]] = text;
        }
        lasts[group] = text;
        sizes[group]++;
    }

    /** The first text of a group. */
    int first(int group) {
        return firsts[group];
    }

    /** One text of each group. */
    List<Features> distinct() {
        return IntStream.range(0, groups)
                .mapToObj(group -> texts.get(firsts[group]))
                .toList();
    }

    /** The pairs of all texts, given those of the groups. */
    Pairs expand(Pairs pairs, JoinLimits limits) {
        Pairs all = new Pairs();
        for (int group = 0; group < groups; group++) {
            int[] members = members(group, sizes[group]);
            int most = members.length <= limits.equal() ? members.length : 1;
            for (int second = 1; second < members.length; second++) {
                for (int first = 0; first < Math.min(second, most); first++) {
                    all.add(members[first], members[second], Thousandths.ONE);
                }
            }
        }
        for (int at = 0; at < pairs.size(); at++) {
            expand(pairs.get(at), limits, all);
        }
        return all;
    }

    private void expand(Pair pair, JoinLimits limits, Pairs all) {
        long product = (long) sizes[pair.first()] * sizes[pair.second()];
        boolean few = product <= (long) limits.equal() * limits.equal();
        for (int one : members(pair.first(), few ? sizes[pair.first()] : 1)) {
            for (int other : members(pair.second(), few ? sizes[pair.second()] : 1)) {
                all.add(one, other, pair.similarity());
            }
        }
    }

    private int[] members(int group, int most) {
        int[] members = new int[most];
        int text = firsts[group];
        for (int at = 0; at < most; at++) {
            members[at] = text;
            text = nexts[text];
        }
        return members;
    }
}
