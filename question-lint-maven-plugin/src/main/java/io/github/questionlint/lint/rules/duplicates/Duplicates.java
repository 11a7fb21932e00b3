package io.github.questionlint.lint.rules.duplicates;

import java.util.List;

/**
 * The questions that a bank has more than once.
 *
 * @param copies the clusters of questions that are the same word by word
 * @param stars the clusters of questions that are nearly the same, or may be the same
 * @param cut the questions that resemble too many others and were not compared with all of them
 */
record Duplicates(List<ExactCluster> copies, List<NearCluster> stars, List<ComparedQuestion> cut) {

    Duplicates {
        copies = List.copyOf(copies);
        stars = List.copyOf(stars);
        cut = List.copyOf(cut);
    }
}
