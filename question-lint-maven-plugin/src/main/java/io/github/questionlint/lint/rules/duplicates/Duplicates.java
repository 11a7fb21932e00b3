package io.github.questionlint.lint.rules.duplicates;

import java.util.List;

/**
 * Questions that a bank holds more than once.
 *
 * @param copies those that are the same word by word
 * @param stars those that are nearly the same, or may be the same
 * @param cut those that are like so many others that they were not compared with all of them
 */
record Duplicates(List<ExactCluster> copies, List<NearCluster> stars, List<ComparedQuestion> cut) {

    Duplicates {
        copies = List.copyOf(copies);
        stars = List.copyOf(stars);
        cut = List.copyOf(cut);
    }
}
