package io.github.questionlint.layout.find;

import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.source.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

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
     * @param all the titles, {@linkplain #folded folded}, in their order; an empty one stands for a title of a higher level
     * @param answered whether the title at an index has an answer of its own, so that it is no part
     */
    static RepeatedTitles of(List<String> all, IntPredicate answered) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int at = 0; at < all.size(); at++) {
            if (!all.get(at).isEmpty()) {
                places.computeIfAbsent(all.get(at), unused -> new ArrayList<>()).add(at);
            }
        }
        long others = places.values().stream().filter(at -> at.size() < FEWEST).count();
        Set<String> inRow = inRow(all);
        return new RepeatedTitles(places.entrySet().stream()
                .filter(entry -> isUsual(entry.getKey(), entry.getValue().size(), others))
                .filter(entry -> !inRow.contains(entry.getKey()))
                .filter(entry ->
                        entry.getValue().stream().filter(answered::test).count() * 2
                                < entry.getValue().size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private static boolean isUsual(String title, int count, long others) {
        return count >= FEWEST && count <= others && count >= others * least(title);
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

    /** The same for a title that is folded. */
    boolean isFoldedPart(String folded) {
        return parts.contains(folded);
    }

    /** A title in lower case, its white space single. */
    static String folded(String title) {
        return Folding.singleSpaces(Folding.lower(title));
    }
}
