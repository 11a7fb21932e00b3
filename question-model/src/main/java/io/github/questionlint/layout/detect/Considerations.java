package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.words.TableOfContents;
import io.github.questionlint.model.Considered;
import java.util.Comparator;
import java.util.List;

/** What every layout would take for questions in a bank, for a reader who wonders why none of them was chosen. */
public final class Considerations {
    /** The least score of a title that asks. */
    private static final double ASKS = 0.5;
    /** Fewer titles make no bank. */
    private static final int FEWEST = 2;

    private Considerations() {}

    /** The layouts that find some titles in documents, those with the most questions first. */
    public static List<Considered> of(List<Document> documents) {
        List<Document> pages = documents.stream()
                .filter(document -> !document.isData() && !TableOfContents.isAbout(document.path()))
                .toList();
        return LayoutGuess.all().parallelStream()
                .map(guess -> considered(guess, pages))
                .filter(found -> found.titles() >= FEWEST)
                .sorted(Comparator.comparingInt(Considerations::weight)
                        .reversed()
                        .thenComparing(Considered::titles, Comparator.reverseOrder())
                        .thenComparing(Considered::summary))
                .toList();
    }

    private static int weight(Considered found) {
        return found.asking() + found.choices();
    }

    private static Considered considered(LayoutGuess guess, List<Document> pages) {
        List<LayoutScore> scores = pages.stream()
                .filter(guess::suits)
                .map(document -> LayoutScore.of(document, guess.spec()))
                .filter(score -> score.size() > 0)
                .toList();
        int asking = scores.stream().mapToInt(Considerations::asking).sum();
        return new Considered(
                guess.summary(),
                scores.size(),
                scores.stream().mapToInt(LayoutScore::size).sum(),
                asking,
                (int) scores.stream().mapToLong(LayoutScore::choices).sum());
    }

    private static int asking(LayoutScore score) {
        return (int)
                score.evidence().stream().filter(item -> item.score() >= ASKS).count();
    }
}
