package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.QuestionWords;
import io.github.questionlint.source.Folding;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the titles that open the same part of one question after another, such as "Why are the others wrong?": each is
 * there again and again, below a title that is there once. The words may be of any language.
 */
final class RepeatedTitles {
    private static final int FEWEST = 3;
    /** The least share of questions that have a part. */
    private static final double USUAL = 0.5;
    /** The same of one that asks, since a question may be in a bank several times by mistake. */
    private static final double NEARLY_ALL = 0.75;

    private final Set<String> parts;

    private RepeatedTitles(Set<String> parts) {
        this.parts = Set.copyOf(parts);
    }

    /**
     * Among some titles.
     *
     * @param titles the titles as rendered, in their order; an empty one stands for a title of a higher level
     * @param answered whether the title at an index has an answer of its own, so that it is no part
     */
    static RepeatedTitles of(List<String> titles, IntPredicate answered) {
        List<String> all = titles.stream().map(RepeatedTitles::folded).toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.stream().filter(title -> !title.isEmpty()).forEach(title -> counts.merge(title, 1, Integer::sum));
        int others = (int) counts.values().stream().filter(count -> count < FEWEST).count();
        Set<String> parts = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() <= others)
                .filter(entry -> entry.getValue() >= others * least(entry.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        parts.removeAll(inRow(all));
        parts.removeIf(part -> isAnswered(part, all, answered));
        return new RepeatedTitles(parts);
    }

    private static boolean isAnswered(String part, List<String> titles, IntPredicate answered) {
        List<Integer> places = IntStream.range(0, titles.size())
                .filter(at -> titles.get(at).equals(part))
                .boxed()
                .toList();
        return places.stream().filter(answered::test).count() * 2 >= places.size();
    }

    private static double least(String title) {
        return QuestionWords.score(title) > 0 ? NEARLY_ALL : USUAL;
    }

    /** The titles that are the first one, or directly below the same one, so that they are part of none. */
    private static Set<String> inRow(List<String> titles) {
        Set<String> inRow = new HashSet<>();
        String above = titles.isEmpty() ? "" : titles.get(0);
        for (String title : titles) {
            if (title.equals(above)) {
                inRow.add(title);
            }
            above = title;
        }
        return inRow;
    }

    /** Whether a title opens a part. */
    boolean isPart(String title) {
        return !parts.isEmpty() && parts.contains(folded(title));
    }

    private static String folded(String title) {
        return Folding.singleSpaces(Folding.lower(title));
    }
}
