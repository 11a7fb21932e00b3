package io.github.questionlint.layout.detect;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;

/**
 * Finds cards by their form: a document that says that it holds flash cards, or explains terms, consists of short titles
 * with little text below each. The titles ask what they mean, whatever their words. Elsewhere such a list is prose.
 */
final class TermCards {
    private static final double MOST = 0.8;
    private static final double WHOLE = 0.7;
    private static final double LIKELY = 0.7;
    private static final int FEWEST = 4;
    /** The longest term, in UTF-16 units. */
    private static final int LONGEST = 80;
    /** The most blocks that explain a term. */
    private static final int BLOCKS = 6;

    private TermCards() {}

    /** What a layout finds, with the likelihood that the form gives. */
    static List<LayoutScore> raised(LayoutGuess guess, List<LayoutScore> scores) {
        return scores.stream()
                .map(score -> score.size() >= FEWEST && isNamed(guess, score.document()) && areCards(guess, score)
                        ? score.with(item -> item.empty() ? item : item.answeredIn(item.answer(), LIKELY))
                        : score)
                .toList();
    }

    /** A glossary with a heading for each term may be a page of documentation. */
    private static boolean isNamed(LayoutGuess guess, Document document) {
        Layout layout = guess.spec().layout();
        boolean terms = layout == Layout.BOLD || layout == Layout.LIST_ITEM;
        return (terms || layout == Layout.HEADING) && document.isNamedForCards() || terms && document.isGlossary();
    }

    private static boolean areCards(LayoutGuess guess, LayoutScore score) {
        boolean bold = guess.spec().layout() == Layout.LIST_ITEM;
        long cards = score.found().stream()
                .filter(range -> isCard(score.document(), range, bold))
                .count();
        long different = score.found().stream()
                .map(range -> range.title().value())
                .distinct()
                .count();
        return cards >= score.size() * MOST && different >= score.size() * MOST && score.coverage() >= WHOLE;
    }

    private static boolean isCard(Document document, QuestionRange range, boolean bold) {
        List<Node> meaning = document.blocks(range.bodyStart(), range.end());
        int title = document.offset(range.title().span());
        return range.title().value().length() <= LONGEST
                && !meaning.isEmpty()
                && meaning.size() <= BLOCKS
                && meaning.stream().noneMatch(block -> block.kind() == Kind.HEADING)
                && (!bold || title > 0 && "*_".indexOf(document.file().text().charAt(title - 1)) >= 0);
    }
}
