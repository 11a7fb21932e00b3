package io.github.questionlint.lint.similarity;

import java.io.Serializable;
import java.util.List;

/**
 * What a search has found.
 *
 * @param edges the pairs of questions that are the same or may be, in order
 * @param cut the numbers, in order, of questions that are like so many others that they were not compared with all of them
 */
public record SearchResult(List<Edge> edges, List<Integer> cut) implements Serializable {

    /** Keeps its own copies. */
    public SearchResult {
        edges = List.copyOf(edges);
        cut = List.copyOf(cut);
    }
}
