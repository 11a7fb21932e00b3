package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.spec.OptionsLocator.Form;
import java.util.List;

/** Finds a bank by its choices: letters in a row below most titles of a document are choices, with a key or without one. */
final class LetteredRows {
    private static final double MOST = 0.6;
    private static final int FEWEST = 4;
    private static final double LIKELY = 0.9;

    private LetteredRows() {}

    /** What a layout finds, with the likelihood that the rows give. */
    static List<LayoutScore> raised(List<LayoutScore> scores) {
        return scores.stream()
                .map(score -> isUsual(score)
                        ? score.with(item -> hasRow(item) && item.form() == Form.NONE ? item.lettered(LIKELY) : item)
                        : score)
                .toList();
    }

    private static boolean isUsual(LayoutScore score) {
        long rows = score.evidence().stream().filter(LetteredRows::hasRow).count();
        return rows >= FEWEST && rows >= score.size() * MOST;
    }

    private static boolean hasRow(TitleEvidence item) {
        return !item.letters().isEmpty();
    }
}
