package io.github.questionlint.layout.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a bank by what repeats: where most titles are followed by a {@code <details>} with the same summary, such as
 * "show", the details hold the answers and the titles ask, whatever their words.
 */
final class RepeatedSummary {
    private static final double MOST = 0.6;
    private static final int FEWEST = 5;
    private static final double LIKELY = 0.8;

    private RepeatedSummary() {}

    /** What a layout finds, with the likelihood that the summaries give. */
    static List<LayoutScore> raised(List<LayoutScore> scores) {
        Map<String, Integer> counts = new HashMap<>();
        scores.stream()
                .flatMap(score -> score.evidence().stream())
                .map(TitleEvidence::summary)
                .filter(summary -> !summary.isEmpty())
                .forEach(summary -> counts.merge(summary, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getValue() >= FEWEST)
                .map(most -> raised(scores, most.getKey()))
                .orElse(scores);
    }

    private static List<LayoutScore> raised(List<LayoutScore> scores, String summary) {
        return scores.stream()
                .map(score -> isUsual(score, summary) ? raised(score, summary) : score)
                .toList();
    }

    private static boolean isUsual(LayoutScore score, String summary) {
        long having = score.evidence().stream()
                .filter(item -> item.summary().equals(summary))
                .count();
        return having >= score.size() * MOST;
    }

    private static LayoutScore raised(LayoutScore score, String summary) {
        return score.with(item -> item.summary().equals(summary) ? item.answeredIn("details", LIKELY) : item);
    }
}
