package io.github.questionlint.layout.card;

import io.github.questionlint.layout.document.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which separators of cards a bank uses, and in which files. {@code ::} and {@code ;;} are in code and prose too: they
 * count only where cards explain a good part of the text of the files that have any.
 */
public final class CardEvidence {
    private static final List<String> ALL = Stream.of(CardLayout.MARKS, List.of(TagCards.TAG), InlineCards.SEPARATORS)
            .flatMap(List::stream)
            .toList();
    private static final int MARKED = 2;
    private static final int INLINE = 3;
    private static final double EXPLAINED = 0.4;
    /** The least share of different questions: fields of a note have the same names again and again. */
    private static final double DIFFERENT = 0.7;
    /** A file is a file of cards if this share of its lines is on cards. */
    private static final double FILE = 0.15;

    /** The cards of a document, with how many of its lines are text. */
    private record Found(Document document, List<Card> cards, int lines) {
        long on(String separator) {
            return cards.stream()
                    .filter(card -> card.separator().equals(separator))
                    .count();
        }

        int explained() {
            return cards.stream().mapToInt(Card::lines).sum();
        }
    }

    private final List<Found> found;

    private CardEvidence(List<Found> found) {
        this.found = found;
    }

    /** The separators of a bank, with the paths of the files that have cards. */
    public static Map<List<String>, Set<String>> of(List<Document> documents) {
        List<Found> found = documents.parallelStream()
                .map(CardEvidence::found)
                .filter(file -> !file.cards().isEmpty())
                .toList();
        return new CardEvidence(found).settled();
    }

    private static Found found(Document document) {
        List<Card> cards = CardLayout.cards(document, ALL);
        if (cards.isEmpty()) {
            return new Found(document, cards, 0);
        }
        CardLines lines = new CardLines(document);
        int prose = 0;
        for (int line = lines.first(); line <= lines.last(); line++) {
            prose += lines.isProse(line) ? 1 : 0;
        }
        return new Found(document, cards, prose);
    }

    private Map<List<String>, Set<String>> settled() {
        List<String> separators = new ArrayList<>();
        boolean marked = CardLayout.MARKS.stream().mapToLong(this::count).sum() >= MARKED;
        for (String separator : ALL) {
            boolean alone = CardLayout.MARKS.contains(separator);
            boolean regular = separator.equals(TagCards.TAG)
                    ? count(separator) >= MARKED
                    : alone ? marked && count(separator) > 0 : isRegular(separator, marked ? 1 : INLINE);
            if (regular) {
                separators.add(separator);
            }
        }
        Set<String> files = found.stream()
                .filter(file -> separators.stream().anyMatch(separator -> isFileOf(file, separator)))
                .map(file -> file.document().path())
                .collect(Collectors.toSet());
        Map<List<String>, Set<String>> settled = new LinkedHashMap<>();
        if (!files.isEmpty()) {
            settled.put(List.copyOf(separators), files);
        }
        return settled;
    }

    private long count(String separator) {
        return found.stream().mapToLong(file -> file.on(separator)).sum();
    }

    private boolean isRegular(String separator, int fewest) {
        List<Found> files =
                found.stream().filter(file -> file.on(separator) > 0).toList();
        double explained = files.stream().mapToInt(Found::explained).sum();
        double lines = files.stream().mapToInt(Found::lines).sum();
        return count(separator) >= fewest && explained >= lines * EXPLAINED && isVaried(files, separator);
    }

    private static boolean isVaried(List<Found> files, String separator) {
        Set<String> titles = new HashSet<>();
        int size = 0;
        for (Found file : files) {
            for (Card card : file.cards()) {
                if (card.separator().equals(separator)) {
                    titles.add(file.document().file().text().substring(card.start(), card.titleEnd()));
                    size++;
                }
            }
        }
        return titles.size() >= size * DIFFERENT;
    }

    private static boolean isFileOf(Found file, String separator) {
        return file.on(separator) > 0
                && (CardLayout.MARKS.contains(separator)
                        || separator.equals(TagCards.TAG)
                        || file.explained() >= file.lines() * FILE);
    }
}
