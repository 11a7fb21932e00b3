package io.github.questionlint.lint.similarity;

import java.io.Serializable;
import java.util.List;

/**
 * The result of a search.
 *
 * @param edges the pairs of questions that are the same or may be, in order
 * @param cut the numbers, in order, of questions with more similar ones than the limits allow to compare
 */
public record SearchResult(List<Edge> edges, List<Integer> cut) implements Serializable {

    /** Keeps its own copies. */
    public SearchResult {
        edges = List.copyOf(edges);
        cut = List.copyOf(cut);
    }
}
