package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.words.Numbering.Style;
import io.github.questionlint.layout.words.QuestionNumber;
import java.util.List;
import java.util.Optional;

/**
 * Finds a bank by its numbers: in a document that says that it holds questions, titles whose numbers go on are questions,
 * whatever their words. Chapters of an article are numbered, too, so that numbers alone are not enough.
 */
final class NumberSequence {
    private static final double MOST = 0.8;
    private static final double GOING_ON = 0.6;
    private static final int FEWEST = 5;
    private static final double LIKELY = 0.6;

    private NumberSequence() {}

    /** What a layout finds, with the likelihood that the numbers give. */
    static List<LayoutScore> raised(List<LayoutScore> scores) {
        return scores.stream()
                .map(score -> isSequence(score) ? raised(score) : score)
                .toList();
    }

    private static boolean isSequence(LayoutScore score) {
        Document document = score.document();
        if (score.size() < FEWEST || score.empty() * 2 > score.size() || !document.isNamedForQuestions()) {
            return false;
        }
        int going = 0;
        int last = -1;
        for (QuestionRange range : score.found()) {
            Optional<QuestionNumber> number = QuestionNumber.of(range.raw());
            int next = number.map(QuestionNumber::number).orElse(-1);
            going += next >= 0 && next == last + 1 ? 1 : 0;
            last = next >= 0 ? next : last;
        }
        long numbered = score.evidence().stream()
                .filter(item -> item.numbering() != Style.NONE)
                .count();
        return numbered >= score.size() * MOST && going >= score.size() * GOING_ON;
    }

    private static LayoutScore raised(LayoutScore score) {
        return score.with(item -> item.numbering() == Style.NONE ? item : item.answeredIn(item.answer(), LIKELY));
    }
}
