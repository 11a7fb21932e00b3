package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.find.GiftLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the files of a bank whose layout marks every part of a question. */
final class NotationProbe {

    private NotationProbe() {}

    /** The layouts of some documents, each with the paths of the files it applies to. */
    static Map<LayoutGuess, Set<String>> all(List<Document> documents) {
        Map<LayoutGuess, Set<String>> found = new LinkedHashMap<>();
        add(found, LayoutGuess.of("GIFT", "layout: gift\n"), paths(documents, NotationProbe::isGift));
        return found;
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
