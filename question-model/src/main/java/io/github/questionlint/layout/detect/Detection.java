package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.LayoutReader;
import io.github.questionlint.layout.document.ClaimedRanges;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.TableOfContents;
import io.github.questionlint.model.DetectedLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds the layouts of a bank that configures none. Each layout is weighed on the bank as a whole, so that one file
 * with an odd heading does not matter, and a folder of notes holds no questions.
 */
public final class Detection {
    /** The least share of the best layout's score that a further layout without choices must have. */
    private static final double SECOND = 0.05;

    private record Chosen(LayoutGuess guess, Set<String> files) {}

    private final List<Document> documents;
    private final List<Chosen> layouts = new ArrayList<>();

    /** What each layout finds in each document; kept, since the documents without questions are looked at once more. */
    private final Map<String, Map<Document, LayoutScore>> scores;

    private Detection(List<Document> documents, Map<String, Map<Document, LayoutScore>> scores) {
        this.documents = documents;
        this.scores = scores;
    }

    /** Detects the layouts of a bank. */
    public static Detection of(List<Document> documents) {
        return of(documents, new ConcurrentHashMap<>());
    }

    /** Detects the layouts of some documents of this bank as if there were no others. */
    public Detection among(List<Document> some) {
        return of(some, scores);
    }

    private static Detection of(List<Document> documents, Map<String, Map<Document, LayoutScore>> scores) {
        Detection detection = new Detection(
                documents.stream()
                        .filter(document -> !TableOfContents.isAbout(document.path()))
                        .toList(),
                scores);
        DataProbe.all(detection.documents).forEach((guess, files) -> detection.layouts.add(new Chosen(guess, files)));
        NotationProbe.all(detection.documents)
                .forEach((guess, files) -> detection.layouts.add(new Chosen(guess, files)));
        detection.choose(detection.candidates());
        return detection;
    }

    /** The layouts that apply to a file, the best first. */
    public List<LayoutSpec> specs(String path) {
        return layouts.stream()
                .filter(layout -> layout.files().contains(path))
                .map(layout -> layout.guess().spec())
                .toList();
    }

    /** Whether no layout was found, so that there are no questions. */
    public boolean isEmpty() {
        return layouts.isEmpty();
    }

    /** The layouts found, for people. */
    public List<DetectedLayout> layouts() {
        return layouts.stream().map(this::described).toList();
    }

    private List<Candidate> candidates() {
        return ChoiceParts.without(LayoutGuess.all().parallelStream()
                .flatMap(guess -> Weighing.all(guess, scores(guess)).stream())
                .sorted(Comparator.comparingDouble(Candidate::sum).reversed())
                .toList());
    }

    private List<LayoutScore> scores(LayoutGuess guess) {
        Map<Document, LayoutScore> known =
                scores.computeIfAbsent(guess.settings(), unused -> new ConcurrentHashMap<>());
        return documents.parallelStream()
                .filter(document -> !document.isData() && !holdsData(document) && guess.suits(document))
                .flatMap(document -> document
                        .file()
                        .time()
                        .run(() -> known.computeIfAbsent(document, one -> LayoutScore.of(one, guess.spec())))
                        .stream())
                .toList();
    }

    private boolean holdsData(Document document) {
        return layouts.stream().anyMatch(layout -> layout.files().contains(document.path()));
    }

    private void choose(List<Candidate> candidates) {
        Map<Document, ClaimedRanges> claims = new HashMap<>();
        double most = candidates.isEmpty() ? 0 : candidates.get(0).sum();
        for (Candidate candidate : candidates) {
            candidate
                    .beside(claims)
                    .filter(left -> left.hasChoices() || left.sum() >= most * SECOND)
                    .ifPresent(left -> {
                        left.scores()
                                .forEach(score -> claims.computeIfAbsent(score.document(), key -> new ClaimedRanges())
                                        .add(score.found()));
                        layouts.add(new Chosen(left.settled(), files(left)));
                    });
        }
    }

    private static Set<String> files(Candidate candidate) {
        return candidate.scores().stream().map(score -> score.document().path()).collect(Collectors.toSet());
    }

    private DetectedLayout described(Chosen layout) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Document document : documents) {
            if (layout.files().contains(document.path())) {
                int count = LayoutReader.count(
                        document, specs(document.path()), layout.guess().spec());
                counts.merge(document.path(), count, Integer::sum);
            }
        }
        int questions = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> files = counts.keySet().stream().sorted().toList();
        return new DetectedLayout(layout.guess().summary(), layout.guess().settings(), files, questions);
    }
}
