package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.choices.LetteredOptions;
import io.github.questionlint.layout.document.ClaimedRanges;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.spec.OptionsLocator.Form;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.markdown.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells questions from the parts of other ones: where a layout finds lettered choices below nearly all of its titles,
 * another one that finds none may have more titles only since it takes those choices, or the stem above them, for
 * questions.
 */
final class ChoiceParts {
    private static final double NEARLY_ALL = 0.75;
    /** Titles between that of a question and its choices: the stem and a label; more are questions of a chapter. */
    private static final int STEM = 2;

    private final Map<Document, LayoutScore> choices;

    private ChoiceParts(Candidate candidate) {
        this.choices =
                candidate.scores().stream().collect(Collectors.toMap(LayoutScore::document, Function.identity()));
    }

    /**
     * Some banks without the titles that are parts of the choice questions of another one.
     *
     * @param candidates the banks, the best first
     * @return what is left of them, the best first
     */
    static List<Candidate> without(List<Candidate> candidates) {
        List<Candidate> left = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            Optional<Candidate> candidate = Optional.of(candidates.get(at));
            for (int lower = at + 1; lower < candidates.size() && candidate.isPresent(); lower++) {
                Candidate other = candidates.get(lower);
                candidate = candidate.flatMap(one -> without(one, other));
            }
            candidate.ifPresent(left::add);
        }
        left.sort(Comparator.comparingDouble(Candidate::sum).reversed());
        return List.copyOf(left);
    }

    /** A bank without the parts, if another one is better than what is left; otherwise the bank as it is. */
    private static Optional<Candidate> without(Candidate candidate, Candidate other) {
        if (!mayTakeParts(candidate, other)) {
            return Optional.of(candidate);
        }
        List<LayoutScore> left = new ChoiceParts(other).outside(candidate);
        boolean same = left.stream().mapToInt(LayoutScore::size).sum() == candidate.size();
        // Too few to be a bank of their own may still be more than the one question of a chapter.
        boolean better = left.stream().mapToDouble(LayoutScore::sum).sum() > other.sum();
        return same || better
                ? Optional.of(candidate)
                : Weighing.best(candidate.guess(), left)
                        .map(found -> new Candidate(found.guess(), candidate.style(), found.scores()));
    }

    private static boolean mayTakeParts(Candidate candidate, Candidate other) {
        return !candidate.hasChoices() && other.count(item -> item.form() != Form.NONE) >= other.size() * NEARLY_ALL;
    }

    private List<LayoutScore> outside(Candidate candidate) {
        return candidate.scores().stream()
                .map(score ->
                        score.document().file().time().run(() -> outside(score)).orElse(score))
                .filter(score -> score.size() > 0)
                .toList();
    }

    private LayoutScore outside(LayoutScore score) {
        LayoutScore asked = choices.get(score.document());
        if (asked == null) {
            return score;
        }
        NavigableSet<Integer> titles = new TreeSet<>();
        score.found().forEach(range -> titles.add(range.start()));
        List<QuestionRange> parts = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            if (asked.evidence().get(at).form() == Form.LETTERED) {
                part(
                                score.document(),
                                asked.found().get(at),
                                asked.evidence().get(at).letters(),
                                titles)
                        .ifPresent(parts::add);
            }
        }
        ClaimedRanges claimed = new ClaimedRanges();
        claimed.add(parts);
        return score.only((range, item) -> claimed.isFree(range));
    }

    /** What is between the title of a question and the end of its choices; empty if that is a chapter. */
    private static Optional<QuestionRange> part(
            Document document, QuestionRange asked, String letters, NavigableSet<Integer> titles) {
        List<Node> body = document.blocks(asked.bodyStart(), asked.end());
        int below = asked.start() + 1;
        return LetteredOptions.find(document, body, Alphabet.of(letters), Optional.empty(), false)
                .filter(found -> found.start() > below && isStem(titles.subSet(below, found.start())))
                .map(found -> new QuestionRange(asked.title(), asked.raw(), below, asked.bodyStart(), found.end()));
    }

    private static boolean isStem(Set<Integer> titles) {
        return titles.stream().limit(STEM + 1).count() <= STEM;
    }
}
