package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.LayoutReader;
import io.github.questionlint.layout.document.ClaimedRanges;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.FarAnswers;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.spec.OptionsLocator.Form;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.TableOfContents;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * How well a layout explains one document.
 *
 * @param found the ranges it finds, without tables of contents, answer labels and links
 * @param evidence the evidence for each range
 */
record LayoutScore(Document document, List<QuestionRange> found, List<TitleEvidence> evidence) {

    static LayoutScore of(Document document, LayoutSpec spec) {
        List<QuestionRange> found = LayoutReader.find(document, spec).stream()
                .filter(range -> !range.raw().startsWith("[")
                        && !TableOfContents.isAround(range.raw())
                        && !AnswerLabel.isAlone(range.raw()))
                .toList();
        FarAnswers far = FarAnswers.of(document, found);
        List<QuestionRange> asked = far.isEmpty()
                ? found
                : found.stream()
                        .filter(range -> !far.isInside(range))
                        .map(far::cut)
                        .toList();
        return new LayoutScore(
                document,
                asked,
                asked.stream()
                        .map(range -> TitleEvidence.of(document, range).answered(far.of(range)))
                        .toList());
    }

    double sum() {
        return evidence.stream().mapToDouble(TitleEvidence::score).sum();
    }

    int size() {
        return evidence.size();
    }

    long choices() {
        long choices = 0;
        for (TitleEvidence item : evidence) {
            choices += item.form() == Form.NONE ? 0 : 1;
        }
        return choices;
    }

    long empty() {
        return evidence.stream().filter(TitleEvidence::empty).count();
    }

    double share() {
        return size() == 0 ? 0 : sum() / size();
    }

    /** The same ranges with changed evidence. */
    LayoutScore with(UnaryOperator<TitleEvidence> change) {
        return new LayoutScore(document, found, evidence.stream().map(change).toList());
    }

    /** The share of the document's text that its questions take up, from 0 to 1. */
    double coverage() {
        int start = document.markdown().root().start();
        int length = document.trimmed(start, document.markdown().root().end()) - start;
        int taken =
                found.stream().mapToInt(range -> range.end() - range.start()).sum();
        return length <= 0 ? 0 : Math.min(1, taken / (double) length);
    }

    /** What remains of it where only some ranges are questions. */
    LayoutScore only(BiPredicate<QuestionRange, TitleEvidence> wanted) {
        List<QuestionRange> ranges = new ArrayList<>();
        List<TitleEvidence> items = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            if (wanted.test(found.get(at), evidence.get(at))) {
                ranges.add(found.get(at));
                items.add(evidence.get(at));
            }
        }
        return new LayoutScore(document, ranges, items);
    }

    /** What remains outside of claimed ranges; a question ends where a claimed range starts. */
    LayoutScore beside(ClaimedRanges claims) {
        List<QuestionRange> free = new ArrayList<>();
        List<TitleEvidence> left = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            QuestionRange range = found.get(at);
            if (claims.isFree(range)) {
                QuestionRange cut = claims.free(range);
                free.add(cut);
                left.add(cut.equals(range) ? evidence.get(at) : TitleEvidence.of(document, cut));
            }
        }
        return new LayoutScore(document, free, left);
    }
}
