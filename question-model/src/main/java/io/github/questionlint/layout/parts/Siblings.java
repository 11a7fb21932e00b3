package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.choices.ChoiceFinder;
import io.github.questionlint.layout.choices.Choices;
import io.github.questionlint.layout.choices.ListedOptions;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the questions of a file have in common: whether all of them are choice questions, so that one without choices
 * is broken.
 */
final class Siblings {
    /** At most one question in so many may have an answer in prose. */
    private static final int PROSE = 4;

    private static final int FEWEST = 2;
    private static final int SEVERAL = 5;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;
    private static final double CUES = 0.3;
    /** What stands for the words that a choice fills in. */
    private static final List<String> GAPS = List.of("...", "…", "___");

    private static final List<String> CUE =
            WordTable.of("choose").values().stream().flatMap(List::stream).toList();

    private Siblings() {}

    /**
     * Whether a question without choices is a choice question that lost them.
     *
     * @param finders one for each question
     * @param found the choices that are certain, for each question
     * @param titles the titles, for each question
     */
    static boolean haveChoices(List<ChoiceFinder> finders, List<Optional<Choices>> found, List<String> titles) {
        long choices = found.stream().filter(Optional::isPresent).count();
        if (choices == 0) {
            return areTicked(finders) || areQuiz(finders, titles);
        }
        long prose = 0;
        long lists = 0;
        for (int at = 0; at < finders.size(); at++) {
            boolean open = found.get(at).isEmpty();
            prose += open && finders.get(at).isProse() ? 1 : 0;
            lists += open && finders.get(at).listed().isPresent() ? 1 : 0;
        }
        return choices >= FEWEST && lists <= choices && prose * PROSE <= choices;
    }

    /**
     * The choices of some questions, with those lists in which words such as "(correct)" are behind some items: several of
     * them, or one whose title says that one has to choose.
     *
     * @param finders one for each question
     * @param found the choices that are certain, for each question
     * @param titles the titles, for each question
     */
    static List<Optional<Choices>> noted(
            List<ChoiceFinder> finders, List<Optional<Choices>> found, List<String> titles) {
        List<Optional<Choices>> noted = IntStream.range(0, finders.size())
                .mapToObj(at -> found.get(at).isPresent()
                        ? Optional.<Choices>empty()
                        : finders.get(at).noted())
                .toList();
        boolean several = noted.stream().filter(Optional::isPresent).count() >= FEWEST;
        return IntStream.range(0, finders.size())
                .mapToObj(at -> noted.get(at)
                        .filter(list -> several || hasCue(titles.get(at)))
                        .or(() -> found.get(at)))
                .toList();
    }

    /**
     * Which questions are nothing but a row of letters that are choices without a key: several of any, or a few that end
     * with a question mark or leave a gap, and whose letters ask nothing themselves.
     *
     * @param finders one for each question
     * @param found the choices that are certain, for each question
     * @param titles the titles, for each question
     */
    static Set<Integer> rows(List<ChoiceFinder> finders, List<Optional<Choices>> found, List<String> titles) {
        Set<Integer> rows = all(finders, found);
        if (rows.size() >= SEVERAL) {
            return rows;
        }
        Set<Integer> asked = asked(rows, finders, titles);
        return asked.size() >= FEWEST ? asked : Set.of();
    }

    /**
     * The only question that is a row of letters, so that nothing says whether they are choices or the answer; or none.
     *
     * @param finders one for each question
     * @param found the choices of each question
     * @param titles the titles, for each question
     */
    static Set<Integer> lone(List<ChoiceFinder> finders, List<Optional<Choices>> found, List<String> titles) {
        return finders.size() < FEWEST ? Set.of() : asked(all(finders, found), finders, titles);
    }

    private static Set<Integer> all(List<ChoiceFinder> finders, List<Optional<Choices>> found) {
        return IntStream.range(0, finders.size())
                .filter(at -> found.get(at).isEmpty() && finders.get(at).isRow())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Set<Integer> asked(Set<Integer> rows, List<ChoiceFinder> finders, List<String> titles) {
        return rows.stream()
                .filter(at -> asks(titles.get(at)) && !finders.get(at).rowAsks())
                .collect(Collectors.toSet());
    }

    private static boolean asks(String title) {
        return QuestionWords.endsWithMark(title)
                || QuestionWords.leavesGap(title)
                || GAPS.stream().anyMatch(title::contains);
    }

    /** Nearly every question is nothing but choices with signs, and most of them have one tick. */
    private static boolean areTicked(List<ChoiceFinder> finders) {
        long ticked = finders.stream().filter(ChoiceFinder::hasOneTick).count();
        long marked = finders.stream()
                .filter(finder -> finder.hasOneTick() || finder.isSigned())
                .count();
        return marked >= SEVERAL - FEWEST && marked >= finders.size() * MOST && ticked >= marked * HALF;
    }

    /** Without any mark: nearly every question is a plain list of about as many items, and titles say "which of". */
    private static boolean areQuiz(List<ChoiceFinder> finders, List<String> titles) {
        List<Integer> sizes = finders.stream()
                .filter(ChoiceFinder::isList)
                .flatMap(finder -> finder.listed().stream())
                .map(ListedOptions::size)
                .sorted()
                .toList();
        if (finders.size() < SEVERAL || sizes.size() < finders.size() * MOST) {
            return false;
        }
        int usual = sizes.get(sizes.size() / 2);
        long alike = sizes.stream().filter(size -> size == usual).count();
        long cues = titles.stream().filter(Siblings::hasCue).count();
        return usual > FEWEST && alike >= sizes.size() * MOST && cues >= titles.size() * CUES;
    }

    /** Whether a title says that one has to choose. */
    static boolean hasCue(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        return CUE.stream().anyMatch(words::contains);
    }
}
