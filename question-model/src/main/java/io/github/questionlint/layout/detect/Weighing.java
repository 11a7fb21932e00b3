package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.UserPattern;
import io.github.questionlint.layout.words.Numbering.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weighs what a layout finds in all documents, and chooses those that it explains. */
final class Weighing {
    /** The least share of titles that ask in a bank whose titles are numbered. */
    private static final double NUMBERED = 0.3;
    /** The same in documents that say that they hold questions. */
    private static final double NAMED = 0.4;
    /** The same without numbers. */
    private static final double ASKING = 0.6;
    /** The least share of all that a layout finds that its questions must have. */
    private static final double PART = 0.2;
    /** Titles of a list of questions that stands alone among other documents. */
    private static final int ALONE = 8;

    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.8;
    private static final double SAME = 0.97;
    /** The least sum of likelihoods of a bank. */
    private static final int FEWEST = 3;

    /** The same of a file about a folder. */
    private static final int FEW = 6;

    private static final int SEVERAL = 5;
    private static final int MANY = 10;
    private static final int ASKERS = 5;
    /** How often a layout is tried on the documents that it has not explained yet, numbered in another way. */
    private static final int ROUNDS = 3;

    private static final UserPattern NUMBER = UserPattern.of(Style.ANY.pattern());

    private final LayoutGuess guess;
    private final List<LayoutScore> all;

    private Weighing(LayoutGuess guess, List<LayoutScore> all) {
        this.guess = guess;
        this.all = all;
    }

    /** The banks that a layout finds, each in documents of its own; none where it finds no bank. */
    static List<Candidate> all(LayoutGuess guess, List<LayoutScore> scores) {
        List<Candidate> found = new ArrayList<>();
        List<LayoutScore> asked = Surveys.without(scores);
        List<LayoutScore> left = raised(guess, guess.spec().fileName() ? NamedFiles.only(asked) : asked);
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Candidate> best = best(guess, left);
            if (best.isEmpty()) {
                break;
            }
            found.add(best.get());
            Set<Document> taken =
                    best.get().scores().stream().map(LayoutScore::document).collect(Collectors.toSet());
            left = left.stream()
                    .filter(score -> !taken.contains(score.document()))
                    .toList();
        }
        return found;
    }

    /** What a layout finds, with the likelihood that what repeats gives. */
    private static List<LayoutScore> raised(LayoutGuess guess, List<LayoutScore> scores) {
        List<LayoutScore> form = OnlyDetails.raised(guess, RepeatedSummary.raised(scores));
        List<LayoutScore> tasks = NumberedTasks.raised(guess, LabelledTasks.raised(guess, form));
        return LetteredRows.raised(NumberSequence.raised(TermCards.raised(guess, tasks)));
    }

    /** The best bank that a layout finds in some documents; empty where there is none. */
    static Optional<Candidate> best(LayoutGuess guess, List<LayoutScore> scores) {
        Weighing weighing = new Weighing(guess, scores);
        return Stream.of(weighing.byNumbers(), weighing.byWords(), weighing.byChoices())
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Weighing::weight));
    }

    /** Numbers such as Q12 tell questions from other titles, so that they count more than words, but not than choices. */
    private static double weight(Candidate candidate) {
        boolean numbers = candidate.style().isPresent() && !candidate.hasChoices();
        return candidate.sum() * (numbers ? 1 / MOST : 1);
    }

    private Optional<Candidate> byChoices() {
        List<LayoutScore> good = all.stream().filter(Weighing::hasChoices).toList();
        Candidate candidate = new Candidate(guess, Optional.empty(), good);
        boolean asks = candidate.count(item -> item.score() == 1) * ASKERS >= candidate.size();
        boolean bank = !good.isEmpty()
                && candidate.hasChoices()
                && candidate.sum() >= candidate.size() * ASKING
                && (asks || guess.isCertain() || candidate.isNamed() || candidate.size() >= MANY);
        return bank ? Optional.of(candidate) : Optional.empty();
    }

    private static boolean hasChoices(LayoutScore score) {
        return score.choices() * 3 >= score.size() && score.choices() > 0;
    }

    /** Numbers such as Q12 and 3.1.1 mark questions, so that it is enough if one title in three asks in words. */
    private Optional<Candidate> byNumbers() {
        double sum = all.stream().mapToDouble(LayoutScore::sum).sum();
        for (Style style :
                guess.spec().pattern().isPresent() ? List.<Style>of() : List.of(Style.LABEL, Style.SECTION)) {
            List<LayoutScore> good = all.stream()
                    .map(score -> score.only((range, item) -> item.numbering() == style))
                    .filter(score -> score.size() > 0)
                    .toList();
            Candidate candidate = new Candidate(guess, Optional.of(style), good);
            boolean most = candidate.sum() >= sum * MOST && candidate.sum() >= 2;
            if (most && candidate.sum() >= candidate.size() * NUMBERED) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Without numbers, titles must ask in words. A bank where they do may have files where fewer do. */
    private Optional<Candidate> byWords() {
        boolean numbered = guess.spec().pattern().isPresent();
        List<LayoutScore> sure = numbered
                ? all
                : all.stream().filter(score -> asks(score) || hasChoices(score)).toList();
        Candidate candidate = new Candidate(guess, Optional.empty(), sure);
        int size = all.stream().mapToInt(LayoutScore::size).sum();
        double sum = candidate.sum();
        boolean bank = sum >= (guess.isCertain() || candidate.isNamed() ? 2 : FEWEST)
                && sum >= candidate.size() * (numbered ? NUMBERED : candidate.isNamed() ? NAMED : ASKING)
                && sum >= size * PART;
        if (!bank) {
            return lists(sure);
        }
        List<LayoutScore> good = sure.stream().filter(score -> score.size() > 0).toList();
        List<LayoutScore> siblings = numbered ? good : Siblings.with(good, all, guess);
        return Optional.of(numbered(new Candidate(guess, Optional.empty(), siblings)));
    }

    /** Documents of which each is a list of questions, among many that are none. */
    private Optional<Candidate> lists(List<LayoutScore> sure) {
        List<LayoutScore> lists = sure.stream()
                .filter(score -> score.sum() >= ALONE && score.share() >= NEARLY_ALL || isWhole(score))
                .toList();
        return lists.isEmpty() ? Optional.empty() : Optional.of(new Candidate(guess, Optional.empty(), lists));
    }

    /** A document that says that it holds questions, and consists of them. */
    private static boolean isWhole(LayoutScore score) {
        return score.document().isNamedForQuestions()
                && score.size() >= SEVERAL
                && score.sum() >= FEWEST
                && score.coverage() >= MOST;
    }

    /** Where nearly all titles are numbered, one that has no number and asks nothing is no question. */
    private static Candidate numbered(Candidate candidate) {
        long numbers = candidate.count(item -> item.numbering() != Style.NONE);
        if (numbers < SEVERAL || numbers < candidate.size() * MOST) {
            return candidate;
        }
        List<LayoutScore> only = candidate.scores().stream()
                .map(score -> score.only((range, item) -> NUMBER.finds(range.raw())))
                .filter(score -> score.size() > 0)
                .toList();
        Candidate fewer = new Candidate(candidate.guess(), Optional.of(Style.ANY), only);
        boolean same = fewer.sum() >= candidate.sum() * SAME;
        return same && fewer.size() < candidate.size() ? fewer : candidate;
    }

    private boolean asks(LayoutScore score) {
        if (!score.document().isReadme()) {
            return score.share() >= Siblings.asking(guess, score);
        }
        boolean sure = guess.isCertain() && score.sum() >= 2.5 && score.share() >= ASKING;
        int least = score.document().isNamedForQuestions() ? FEWEST : FEW;
        return sure || score.share() >= ASKING && score.sum() >= least;
    }
}
