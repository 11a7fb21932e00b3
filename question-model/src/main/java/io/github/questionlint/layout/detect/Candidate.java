package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.document.ClaimedRanges;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Headings;
import io.github.questionlint.layout.document.Numbering;
import io.github.questionlint.layout.document.Numbering.Style;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.layout.spec.OptionsLocator.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A layout that fits the bank as a whole, with the documents it applies to.
 *
 * @param style the numbering that distinguishes questions from other titles, if there is one
 */
record Candidate(LayoutGuess guess, Optional<Style> style, List<LayoutScore> scores) {
    private static final double NUMBERED = 0.3;
    private static final double ASKING = 0.6;
    private static final double MOST = 0.75;
    private static final int BARE = 20;
    private static final int MANY = 10;
    private static final int ASKERS = 5;
    /** At least this many questions make a part of a file that is written in another layout. */
    private static final int CHAPTER = 5;

    /** Weighs what a layout finds in all documents; empty where that is not a bank. */
    static Optional<Candidate> of(LayoutGuess guess, List<LayoutScore> all) {
        return byChoices(guess, all).or(() -> byNumbers(guess, all)).or(() -> byWords(guess, all));
    }

    double sum() {
        return scores.stream().mapToDouble(LayoutScore::sum).sum();
    }

    int size() {
        return scores.stream().mapToInt(LayoutScore::size).sum();
    }

    boolean hasChoices() {
        return scores.stream().mapToLong(LayoutScore::choices).sum() * 2 >= size();
    }

    private static Optional<Candidate> byChoices(LayoutGuess guess, List<LayoutScore> all) {
        List<LayoutScore> good = all.stream()
                .filter(score -> score.choices() * 3 >= score.size() && score.choices() > 0)
                .toList();
        Candidate candidate = new Candidate(guess, Optional.empty(), good);
        boolean asks = candidate.count(item -> item.score() == 1) * ASKERS >= candidate.size();
        boolean bank = !good.isEmpty()
                && candidate.hasChoices()
                && candidate.sum() >= candidate.size() * ASKING
                && (asks || guess.isCertain() || candidate.size() >= MANY);
        return bank ? Optional.of(candidate) : Optional.empty();
    }

    /** Numbers such as Q12 and 3.1.1 mark questions, so that it is enough if one title in three asks in words. */
    private static Optional<Candidate> byNumbers(LayoutGuess guess, List<LayoutScore> all) {
        double sum = all.stream().mapToDouble(LayoutScore::sum).sum();
        for (Style style :
                guess.spec().pattern().isPresent() ? List.<Style>of() : List.of(Style.LABEL, Style.SECTION)) {
            List<LayoutScore> good = all.stream()
                    .map(score -> score.only(item -> item.numbering() == style))
                    .filter(score -> score.size() > 0)
                    .toList();
            Candidate candidate = new Candidate(guess, Optional.of(style), good);
            boolean most = candidate.sum() >= sum * 0.8 && candidate.sum() >= 2;
            if (most && candidate.sum() >= candidate.size() * NUMBERED) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Without numbers, titles must ask in words. A bank where they do may have files where fewer do. */
    private static Optional<Candidate> byWords(LayoutGuess guess, List<LayoutScore> all) {
        boolean numbered = guess.spec().pattern().isPresent();
        List<LayoutScore> sure = numbered
                ? all
                : all.stream().filter(score -> asks(guess, score)).toList();
        Candidate candidate = new Candidate(guess, Optional.empty(), sure);
        int size = all.stream().mapToInt(LayoutScore::size).sum();
        double sum = candidate.sum();
        boolean bank = sum >= (guess.isCertain() ? 2 : 3)
                && sum >= candidate.size() * (numbered ? NUMBERED : ASKING)
                && sum >= size * 0.2;
        List<LayoutScore> good = guess.isCertain()
                ? all.stream().filter(score -> score.share() >= 0.25).toList()
                : sure.stream().filter(score -> score.size() > 0).toList();
        return bank ? Optional.of(new Candidate(guess, Optional.empty(), good)) : Optional.empty();
    }

    private static boolean asks(LayoutGuess guess, LayoutScore score) {
        boolean readme = score.document().path().matches("(?i)(.*/)?readme[^/]*");
        boolean sure = guess.isCertain() && score.sum() >= 2.5 && score.share() >= ASKING;
        return readme ? sure || score.share() >= ASKING && score.sum() >= 6 : score.share() >= 0.5;
    }

    /** What remains of it outside of ranges that are claimed already. */
    Optional<Candidate> beside(Map<Document, ClaimedRanges> claims) {
        List<LayoutScore> left = new ArrayList<>();
        for (LayoutScore score : scores) {
            ClaimedRanges claimed = claims.get(score.document());
            LayoutScore free = claimed == null ? score : score.beside(claimed);
            boolean chapter = free.size() >= CHAPTER && free.share() >= MOST;
            if (free.size() > 0 && (free.choices() > 0 || chapter || claimed == null)) {
                left.add(free);
            }
        }
        return of(guess, left).map(found -> new Candidate(guess, style, found.scores()));
    }

    /** The layout with the settings that fit what was found. */
    LayoutGuess settled() {
        LayoutGuess settled = style.map(numbers -> levelled().with("", "pattern: '" + numbers.pattern() + "'\n"))
                .orElse(guess);
        long tasks = count(item -> item.form() == Form.TASK_LIST);
        long letters = count(item -> item.form() == Form.LETTERED);
        if ((tasks + letters) * 10 > size()) {
            return options(settled, tasks, letters);
        }
        long empty = count(TitleEvidence::empty);
        if (hasNoAnswers(empty)) {
            return settled.with(", no answers", "answer: none\n");
        }
        return answer().map(locator -> settled.with("", "answer: '" + locator + "'\n"))
                .orElse(settled);
    }

    /** A title such as "Q7." is a question on every level of heading. */
    private LayoutGuess levelled() {
        if (style.filter(Style.LABEL::equals).isEmpty() || guess.spec().layout() != Layout.HEADING) {
            return guess;
        }
        List<Integer> levels = scores.stream()
                .flatMap(score -> score.document().heads().stream())
                .filter(head -> Numbering.style(head.raw()) == Style.LABEL)
                .map(Headings.Head::level)
                .distinct()
                .sorted()
                .toList();
        return LayoutGuess.of(guess.summary(), "layout: heading\nlevels: " + levels + "\n");
    }

    /**
     * Lists of bare questions are common. A heading without an answer is a defect, unless the bank has no answers at
     * all.
     */
    private boolean hasNoAnswers(long empty) {
        boolean list = guess.spec().layout() == Layout.LIST_ITEM;
        return list ? empty >= 5 && empty >= size() * 0.9 : empty >= BARE && empty == size();
    }

    private LayoutGuess options(LayoutGuess settled, long tasks, long letters) {
        if (letters == 0) {
            return settled.with(", task-list options", "options: task-list\n");
        }
        String alphabet = scores.stream()
                .flatMap(score -> score.evidence().stream())
                .map(TitleEvidence::letters)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("latin");
        String summary = tasks > letters ? ", task-list options" : ", lettered options";
        return settled.with(summary, tasks > 0 ? "" : "options: lettered:" + alphabet + "\n");
    }

    /** The place where nearly all answers are. */
    private Optional<String> answer() {
        return scores.stream()
                .flatMap(score -> score.evidence().stream())
                .map(TitleEvidence::answer)
                .filter(locator -> !locator.isEmpty())
                .distinct()
                .filter(locator -> count(item -> item.answer().equals(locator)) >= size() * MOST)
                .findFirst();
    }

    private long count(Predicate<TitleEvidence> fits) {
        return scores.stream()
                .flatMap(score -> score.evidence().stream())
                .filter(fits)
                .count();
    }
}
