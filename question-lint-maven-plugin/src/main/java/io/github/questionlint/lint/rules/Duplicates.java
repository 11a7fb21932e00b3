package io.github.questionlint.lint.rules;

import java.util.List;

/**
 * Questions that a bank holds more than once.
 *
 * @param copies those that are the same word by word
 * @param stars those that are nearly the same, or may be the same
 */
record Duplicates(List<Copies> copies, List<Star> stars) {

    Duplicates {
        copies = List.copyOf(copies);
        stars = List.copyOf(stars);
    }
}
