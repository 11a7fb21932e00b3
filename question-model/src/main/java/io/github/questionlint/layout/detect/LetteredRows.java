package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.spec.OptionsLocator.Form;
import io.github.questionlint.layout.words.Numbering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a bank by its choices: letters in a row below most titles of a document are choices, with a key or without one. In
 * a document of few titles all must have them and take up nearly all of it, since an answer may have such letters, too.
 */
final class LetteredRows {
    private static final double MOST = 0.6;
    private static final int FEWEST = 4;
    private static final double LIKELY = 0.9;
    /** The least share of its text that the questions of a document of few titles take up. */
    private static final double WHOLE = 0.7;
    /** So many documents of a folder show by themselves that the choices are lettered, though no title asks. */
    private static final int FILES = 3;

    private final Map<String, Integer> byFolder = new HashMap<>();

    private LetteredRows(List<LayoutScore> scores) {
        scores.stream().filter(LetteredRows::isWhole).forEach(score -> byFolder.merge(folder(score), 1, Integer::sum));
    }

    /** What a layout finds, with the likelihood that the rows give. */
    static List<LayoutScore> raised(List<LayoutScore> scores) {
        LetteredRows rows = new LetteredRows(scores);
        return scores.stream()
                .map(score -> isUsual(score) || rows.isSmall(score)
                        ? score.with(item -> hasRow(item) && item.form() == Form.NONE
                                ? item.lettered(asks(item) ? 1 : LIKELY)
                                : item)
                        : score)
                .toList();
    }

    private static boolean isUsual(LayoutScore score) {
        long rows = score.evidence().stream().filter(LetteredRows::hasRow).count();
        return rows >= FEWEST && rows >= score.size() * MOST;
    }

    private boolean isSmall(LayoutScore score) {
        return isWhole(score)
                && (score.document().isNamedForQuestions()
                        || score.evidence().stream().anyMatch(LetteredRows::asks)
                        || byFolder.getOrDefault(folder(score), 0) >= FILES);
    }

    private static boolean isWhole(LayoutScore score) {
        return score.size() > 0
                && score.size() < FEWEST
                && score.evidence().stream().allMatch(LetteredRows::hasRow)
                && score.coverage() >= WHOLE;
    }

    private static boolean asks(TitleEvidence item) {
        return item.score() > 0 || item.numbering() != Numbering.Style.NONE;
    }

    private static String folder(LayoutScore score) {
        String path = score.document().path();
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static boolean hasRow(TitleEvidence item) {
        return !item.letters().isEmpty();
    }
}
