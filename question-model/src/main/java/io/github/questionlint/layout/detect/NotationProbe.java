package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.NotationReader;
import io.github.questionlint.layout.card.CardEvidence;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.SectionsLayout;
import io.github.questionlint.layout.gift.GiftLayout;
import io.github.questionlint.source.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the files of a bank whose layout marks every part of a question. */
final class NotationProbe {

    private static final LayoutGuess QUIZ = LayoutGuess.of("quiz elements", "layout: quiz\n");
    private static final LayoutGuess SECTIONS = LayoutGuess.of("sections", "layout: sections\n");
    private static final int FEWEST = 2;
    private static final double MOST = 0.7;
    private static final int[] NONE = {0, 0};

    private NotationProbe() {}

    /** The layouts of some documents, each with the paths of the files it applies to. */
    static Map<LayoutGuess, Set<String>> all(List<Document> documents) {
        Map<LayoutGuess, Set<String>> found = new LinkedHashMap<>();
        add(found, LayoutGuess.of("GIFT", "layout: gift\n"), paths(documents, NotationProbe::isGift));
        add(found, QUIZ, several(documents, QUIZ));
        add(found, SECTIONS, sections(documents));
        CardEvidence.of(documents)
                .forEach((separators, files) -> add(
                        found,
                        LayoutGuess.of("cards", "layout: card\nseparators: " + quoted(separators) + "\n"),
                        files));
        return found;
    }

    /** The files with groups, if most groups of the bank have all parts. */
    private static Set<String> sections(List<Document> documents) {
        Map<String, int[]> counts =
                documents.parallelStream().collect(Collectors.toConcurrentMap(Document::path, SectionsLayout::counts));
        int whole = counts.values().stream().mapToInt(count -> count[0]).sum();
        int lacking = counts.values().stream().mapToInt(count -> count[1]).sum();
        if (whole < FEWEST || whole < (whole + lacking) * MOST) {
            return Set.of();
        }
        List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
        documents.parallelStream()
                .filter(document -> counts.getOrDefault(document.path(), NONE)[0] > 0
                        || counts.getOrDefault(document.path(), NONE)[1] > 0)
                .forEach(document -> NotationReader.questions(document, SECTIONS.spec(), problems::add));
        long odd = problems.stream().filter(NotationProbe::isOdd).count();
        return odd <= whole * (1 - MOST)
                ? counts.entrySet().stream()
                        .filter(entry -> entry.getValue()[0] > 0)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Whether a problem says that the parts are others than expected; an answer in own words is usual. */
    private static boolean isOdd(Problem problem) {
        return !problem.rule().equals("choice-key-unknown");
    }

    /** The files in which a layout finds questions, if there is more than one question. */
    private static Set<String> several(List<Document> documents, LayoutGuess guess) {
        Map<String, Integer> counts = documents.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Document::path,
                        document -> NotationReader.questions(document, guess.spec(), problem -> {})
                                .size()));
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> sum >= FEWEST && entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    private static boolean isGift(Document document) {
        return document.isData() && document.fields().entries().isEmpty() && GiftLayout.isGift(document);
    }

    private static Set<String> paths(List<Document> documents, Predicate<Document> fits) {
        return documents.parallelStream().filter(fits).map(Document::path).collect(Collectors.toSet());
    }

    private static void add(Map<LayoutGuess, Set<String>> found, LayoutGuess guess, Set<String> files) {
        if (!files.isEmpty()) {
            found.put(guess, files);
        }
    }
}
