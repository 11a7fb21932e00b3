package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.document.ClaimedRanges;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Headings;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.layout.spec.OptionsLocator.Form;
import io.github.questionlint.layout.words.Alphabet;
import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.layout.words.Numbering.Style;
import io.github.questionlint.layout.words.TableOfContents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A layout that fits the bank as a whole, with the documents it applies to.
 *
 * @param style the numbering that distinguishes questions from other titles, if there is one
 */
record Candidate(LayoutGuess guess, Optional<Style> style, List<LayoutScore> scores) {
    private static final double MOST = 0.75;
    private static final int BARE = 20;
    /** So many different headings around questions are named in the settings. */
    private static final int MOST_HEADINGS = 30;
    /** At least this many questions make a part of a file that is written in another layout. */
    private static final int CHAPTER = 5;

    double sum() {
        return scores.stream().mapToDouble(LayoutScore::sum).sum();
    }

    int size() {
        return scores.stream().mapToInt(LayoutScore::size).sum();
    }

    /** Whether most of its documents say that they hold questions. */
    boolean isNamed() {
        return scores.stream()
                                .filter(score -> score.document().isNamedForQuestions())
                                .count()
                        * 2
                > scores.size();
    }

    boolean hasChoices() {
        return scores.stream().mapToLong(LayoutScore::choices).sum() * 2 >= size();
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
        return Weighing.best(guess, left).map(found -> new Candidate(guess, style, found.scores()));
    }

    /** The layout with the settings that fit what was found. */
    LayoutGuess settled() {
        LayoutGuess settled = style.map(numbers -> levelled().with("", "pattern: '" + pattern(numbers) + "'\n"))
                .orElseGet(this::withoutHeadings);
        long tasks = count(item -> item.form() == Form.TASK_LIST);
        long letters = count(item -> item.form() == Form.LETTERED);
        if ((tasks + letters) * 10 > size()) {
            return options(settled, tasks, letters);
        }
        long empty = count(TitleEvidence::empty);
        if (hasNoAnswers(empty)) {
            return settled.with(", no answers", "");
        }
        return answer().map(locator -> settled.with("", "answer: '" + locator + "'\n"))
                .orElse(settled);
    }

    /** The layout without the headings that are there and introduce something other than questions. */
    private LayoutGuess withoutHeadings() {
        String around = scores.stream()
                .flatMap(score -> score.document().heads().stream())
                .filter(head -> guess.spec().levels().contains(head.level()) && TableOfContents.isAround(head.raw()))
                .map(head -> TableOfContents.pattern(head.raw()))
                .distinct()
                .sorted()
                .limit(MOST_HEADINGS)
                .collect(Collectors.joining("|"));
        boolean headings = guess.spec().layout() == Layout.HEADING && !around.isEmpty();
        return headings ? guess.with("", "exclude: '^\\W*(?i:" + around + ")\\W*$'\n") : guess;
    }

    /** The pattern of the numbers; where nearly all have one of a few words, as in "Q7", of no other word. */
    private String pattern(Style numbers) {
        return numbers == Style.LABEL
                ? LabelWords.pattern(scores.stream()
                                .flatMap(score -> score.found().stream())
                                .map(QuestionRange::raw))
                        .orElse(numbers.pattern())
                : numbers.pattern();
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
        String alphabet = alphabet();
        String summary = tasks > letters ? ", task-list options" : ", lettered options";
        boolean certain = tasks > 0 || Alphabet.of(alphabet).isDigits();
        return settled.with(summary, certain ? "" : "options: lettered:" + alphabet + "\n");
    }

    /** The letters of most choices. */
    private String alphabet() {
        Map<String, Long> counts = scores.stream()
                .flatMap(score -> score.evidence().stream())
                .filter(item -> item.form() == Form.LETTERED)
                .collect(Collectors.groupingBy(TitleEvidence::letters, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("latin");
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

    /** How many of its questions fit. */
    long count(Predicate<TitleEvidence> fits) {
        return scores.stream()
                .flatMap(score -> score.evidence().stream())
                .filter(fits)
                .count();
    }
}
