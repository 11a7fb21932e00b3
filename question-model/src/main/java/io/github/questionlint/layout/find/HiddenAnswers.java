package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Questions that are plain paragraphs, each above a {@code <details>} with its answer whose summary repeats over the
 * document, such as "Answer". A rule, a heading or the element above divides one from the next.
 */
final class HiddenAnswers {
    private static final int FEWEST = 3;

    private final Document document;
    private final LayoutSpec spec;
    private final String usual;
    private final List<QuestionRange> found = new ArrayList<>();
    private final List<Node> stem = new ArrayList<>();
    /** Whether a heading or nothing is above the stem, so that it may begin with an introduction. */
    private boolean introduced = true;
    /** How many questions have a heading of their own. */
    private int headed;

    private HiddenAnswers(Document document, LayoutSpec spec, String usual) {
        this.document = document;
        this.spec = spec;
        this.usual = usual;
    }

    /** The questions of a document, in its order; none if there are few, or if most have a heading of their own. */
    static List<QuestionRange> find(Document document, LayoutSpec spec) {
        Map<String, Integer> counts = new HashMap<>();
        document.details().forEach(details -> counts.merge(summary(document, details), 1, Integer::sum));
        Optional<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        if (most.isEmpty() || most.get().getValue() < FEWEST) {
            return List.of();
        }
        HiddenAnswers answers = new HiddenAnswers(document, spec, most.get().getKey());
        answers.walk(document.markdown().root().children());
        return answers.areQuestions() ? List.copyOf(answers.found) : List.of();
    }

    /** Whether they are several without headings, which ask unless their summary says that it hides an answer. */
    private boolean areQuestions() {
        long asking = found.stream()
                .filter(range -> QuestionWords.score(range.raw()) > 0)
                .count();
        return found.size() >= FEWEST
                && headed * 2 < found.size()
                && (AnswerLabel.isAlone(usual) || asking * 2 > found.size());
    }

    private static String summary(Document document, Details details) {
        return Titles.raw(document.file(), details).strip().toLowerCase(Locale.ROOT);
    }

    private void walk(List<Node> blocks) {
        int done = 0;
        for (Node block : blocks) {
            if (block.start() < done) {
                continue;
            }
            List<Details> details = block.is(Kind.HTML_BLOCK, Kind.FOLD)
                    ? document.detailsWithin(block.start(), block.end()).toList()
                    : List.of();
            if (!details.isEmpty()) {
                done = details.stream().mapToInt(Details::end).max().orElse(block.end());
                add(details, done);
            } else if (block.is(Kind.HEADING, Kind.THEMATIC_BREAK)) {
                stem.clear();
                introduced = block.kind() == Kind.HEADING;
            } else {
                stem.add(block);
            }
        }
    }

    private void add(List<Details> details, int end) {
        boolean answers = details.stream()
                .map(found -> summary(document, found))
                .anyMatch(summary -> summary.equals(usual) || AnswerLabel.isAlone(summary));
        if (answers && !isItem()) {
            title().ifPresent(title -> add(title, end));
        }
        stem.clear();
        introduced = false;
    }

    /** Whether the element belongs to a numbered item above it. */
    private boolean isItem() {
        Node last = stem.isEmpty() ? document.markdown().root() : stem.get(stem.size() - 1);
        return last.kind() == Kind.LIST && last.number() >= 0 && last.children().size() == 1;
    }

    /** The first paragraph; below a heading the first that asks, or the last one, since others may introduce it. */
    private Optional<Node> title() {
        List<Node> paragraphs =
                stem.stream().filter(block -> block.kind() == Kind.PARAGRAPH).toList();
        if (!introduced || paragraphs.size() < 2) {
            return paragraphs.stream().findFirst();
        }
        return paragraphs.stream()
                .filter(block -> QuestionWords.endsWithMark(block.visibleText()))
                .findFirst()
                .or(() -> Optional.of(paragraphs.get(paragraphs.size() - 1)));
    }

    private void add(Node paragraph, int end) {
        int titleEnd = ItemTitle.end(document.file().text(), paragraph, false);
        String raw = Titles.raw(paragraph, titleEnd);
        if (!raw.isBlank() && spec.fits(raw)) {
            headed += introduced ? 1 : 0;
            found.add(new QuestionRange(
                    Titles.of(document.file(), paragraph, titleEnd),
                    raw,
                    paragraph.start(),
                    titleEnd,
                    document.trimmed(titleEnd, end)));
        }
    }
}
