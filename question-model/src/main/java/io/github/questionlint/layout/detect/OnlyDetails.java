package io.github.questionlint.layout.detect;

import java.util.List;

/**
 * Finds a bank by its form: a document that consists of {@code <details>}, each with a summary of its own and text, holds
 * questions, whatever the summaries say.
 */
final class OnlyDetails {
    private static final double MOST = 0.8;
    private static final int FEWEST = 5;
    private static final double LIKELY = 0.6;

    private OnlyDetails() {}

    /** What a layout finds, with the likelihood that the form gives. */
    static List<LayoutScore> raised(LayoutGuess guess, List<LayoutScore> scores) {
        return scores.stream()
                .map(score -> guess.isDetails() && isWhole(score)
                        ? score.with(item -> item.answeredIn(item.answer(), LIKELY))
                        : score)
                .toList();
    }

    private static boolean isWhole(LayoutScore score) {
        long different = score.found().stream()
                .map(range -> range.title().value())
                .distinct()
                .count();
        return score.size() >= FEWEST
                && score.empty() * 2 <= score.size()
                && different >= score.size() * MOST
                && score.coverage() >= MOST;
    }
}
