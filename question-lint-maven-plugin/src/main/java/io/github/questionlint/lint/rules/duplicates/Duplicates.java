package io.github.questionlint.lint.rules.duplicates;

import java.util.List;

/**
 * The questions that a bank has more than once.
 *
 * @param files the files whose questions nearly all stand elsewhere word for word
 * @param shared the pairs of folders or files that share many questions
 * @param copies the clusters of questions that are the same word by word, without those of such files and pairs
 * @param stars the clusters of questions that are nearly the same, or may be the same
 * @param unlisted how many pairs that may be the same are left out of the stars, the least similar ones
 * @param cut the questions that resemble too many others and were not compared with all of them
 */
record Duplicates(
        List<CopiedFile> files,
        List<SharedQuestions> shared,
        List<ExactCluster> copies,
        List<NearCluster> stars,
        int unlisted,
        List<ComparedQuestion> cut) {

    Duplicates {
        files = List.copyOf(files);
        shared = List.copyOf(shared);
        copies = List.copyOf(copies);
        stars = List.copyOf(stars);
        cut = List.copyOf(cut);
    }
}
