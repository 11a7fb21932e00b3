package io.github.questionlint.layout;

import io.github.questionlint.layout.Numbering.Style;
import io.github.questionlint.layout.OptionsLocator.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A layout that the bank as a whole speaks for, and the documents that it holds for.
 *
 * @param style the numbering that tells questions from other titles, if there is one
 */
record Candidate(Probe probe, Optional<Style> style, List<Tally> tallies) {
    private static final double NUMBERED = 0.3;
    private static final double ASKING = 0.6;
    private static final double MOST = 0.75;
    private static final int BARE = 20;
    private static final int MANY = 10;
    private static final int ASKERS = 5;
    /** A part of a file may be written in another layout, if it holds so many questions. */
    private static final int CHAPTER = 5;

    /** What a layout finds in all documents, weighed: empty where that is no bank. */
    static Optional<Candidate> of(Probe probe, List<Tally> all) {
        return byChoices(probe, all).or(() -> byNumbers(probe, all)).or(() -> byWords(probe, all));
    }

    double sum() {
        return tallies.stream().mapToDouble(Tally::sum).sum();
    }

    int size() {
        return tallies.stream().mapToInt(Tally::size).sum();
    }

    boolean hasChoices() {
        return tallies.stream().mapToLong(Tally::choices).sum() * 2 >= size();
    }

    private static Optional<Candidate> byChoices(Probe probe, List<Tally> all) {
        List<Tally> good = all.stream()
                .filter(tally -> tally.choices() * 3 >= tally.size() && tally.choices() > 0)
                .toList();
        Candidate candidate = new Candidate(probe, Optional.empty(), good);
        boolean asks = candidate.count(item -> item.score() == 1) * ASKERS >= candidate.size();
        boolean bank = !good.isEmpty()
                && candidate.hasChoices()
                && candidate.sum() >= candidate.size() * ASKING
                && (asks || probe.isCertain() || candidate.size() >= MANY);
        return bank ? Optional.of(candidate) : Optional.empty();
    }

    /** Numbers such as Q12 and 3.1.1 stand before questions; one in three that asks in words is then enough. */
    private static Optional<Candidate> byNumbers(Probe probe, List<Tally> all) {
        double sum = all.stream().mapToDouble(Tally::sum).sum();
        for (Style style :
                probe.spec().pattern().isPresent() ? List.<Style>of() : List.of(Style.LABEL, Style.SECTION)) {
            List<Tally> good = all.stream()
                    .map(tally -> tally.only(item -> item.numbering() == style))
                    .filter(tally -> tally.size() > 0)
                    .toList();
            Candidate candidate = new Candidate(probe, Optional.of(style), good);
            boolean most = candidate.sum() >= sum * 0.8 && candidate.sum() >= 2;
            if (most && candidate.sum() >= candidate.size() * NUMBERED) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Without numbers, titles must ask in words; a bank that does so may have files that do so less. */
    private static Optional<Candidate> byWords(Probe probe, List<Tally> all) {
        boolean numbered = probe.spec().pattern().isPresent();
        List<Tally> sure = numbered
                ? all
                : all.stream().filter(tally -> asks(probe, tally)).toList();
        Candidate candidate = new Candidate(probe, Optional.empty(), sure);
        int size = all.stream().mapToInt(Tally::size).sum();
        double sum = candidate.sum();
        boolean bank = sum >= (probe.isCertain() ? 2 : 3)
                && sum >= candidate.size() * (numbered ? NUMBERED : ASKING)
                && sum >= size * 0.2;
        List<Tally> good = probe.isCertain()
                ? all.stream().filter(tally -> tally.share() >= 0.25).toList()
                : sure.stream().filter(tally -> tally.size() > 0).toList();
        return bank ? Optional.of(new Candidate(probe, Optional.empty(), good)) : Optional.empty();
    }

    private static boolean asks(Probe probe, Tally tally) {
        boolean readme = tally.document().path().matches("(?i)(.*/)?readme[^/]*");
        boolean sure = probe.isCertain() && tally.sum() >= 2.5 && tally.share() >= ASKING;
        return readme ? sure || tally.share() >= ASKING && tally.sum() >= 6 : tally.share() >= 0.5;
    }

    /** What is left beside stretches that are claimed already. */
    Optional<Candidate> beside(Claims claims) {
        List<Tally> left = new ArrayList<>();
        for (Tally tally : tallies) {
            Tally free = claims.has(tally.document()) ? tally.beside(claims) : tally;
            boolean chapter = free.size() >= CHAPTER && free.share() >= MOST;
            if (free.size() > 0 && (free.choices() > 0 || chapter || !claims.has(tally.document()))) {
                left.add(free);
            }
        }
        return of(probe, left).map(found -> new Candidate(probe, style, found.tallies()));
    }

    /** The layout with the settings that fit what was found. */
    Probe settled() {
        Probe settled = style.map(numbers -> levelled().with("", "pattern: '" + numbers.pattern() + "'\n"))
                .orElse(probe);
        long tasks = count(item -> item.form() == Form.TASK_LIST);
        long letters = count(item -> item.form() == Form.LETTERED);
        if ((tasks + letters) * 10 > size()) {
            return options(settled, tasks, letters);
        }
        long empty = count(Evidence::empty);
        if (hasNoAnswers(empty)) {
            return settled.with(", no answers", "answer: none\n");
        }
        return answer().map(locator -> settled.with("", "answer: '" + locator + "'\n"))
                .orElse(settled);
    }

    /** A title such as "Q7." is a question on whatever level its author put it. */
    private Probe levelled() {
        if (style.filter(Style.LABEL::equals).isEmpty()
                || !probe.spec().layout().equals("heading")) {
            return probe;
        }
        List<Integer> levels = tallies.stream()
                .flatMap(tally -> tally.document().heads().stream())
                .filter(head -> Numbering.style(head.raw()) == Style.LABEL)
                .map(Heads.Head::level)
                .distinct()
                .sorted()
                .toList();
        return Probe.of(probe.summary(), "layout: heading\nlevels: " + levels + "\n");
    }

    /** Lists of bare questions are common; a heading without an answer was meant to get one, unless there are only such. */
    private boolean hasNoAnswers(long empty) {
        boolean list = probe.spec().layout().equals("listItem");
        return list ? empty >= 5 && empty >= size() * 0.9 : empty >= BARE && empty == size();
    }

    private Probe options(Probe settled, long tasks, long letters) {
        if (letters == 0) {
            return settled.with(", task-list options", "options: task-list\n");
        }
        String alphabet = tallies.stream()
                .flatMap(tally -> tally.evidence().stream())
                .map(Evidence::letters)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("latin");
        String summary = tasks > letters ? ", task-list options" : ", lettered options";
        return settled.with(summary, tasks > 0 ? "" : "options: lettered:" + alphabet + "\n");
    }

    /** The place that nearly all answers stand at. */
    private Optional<String> answer() {
        return tallies.stream()
                .flatMap(tally -> tally.evidence().stream())
                .map(Evidence::answer)
                .filter(locator -> !locator.isEmpty())
                .distinct()
                .filter(locator -> count(item -> item.answer().equals(locator)) >= size() * MOST)
                .findFirst();
    }

    private long count(Predicate<Evidence> fits) {
        return tallies.stream()
                .flatMap(tally -> tally.evidence().stream())
                .filter(fits)
                .count();
    }
}
