package io.github.questionlint.lint.rules.duplicates;

import java.util.stream.IntStream;

/** Questions, by their numbers, that are joined to groups. */
final class Groups {
    private final int[] parents;

    Groups(int questions) {
        parents = IntStream.range(0, questions).toArray();
    }

    private int root(int question) {
        int root = question;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Joins two questions; false if they were joined already. */
    boolean join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents[Math.max(first, second)] = Math.min(first, second);
        return first != second;
    }

    boolean areJoined(int one, int other) {
        return root(one) == root(other);
    }
}
