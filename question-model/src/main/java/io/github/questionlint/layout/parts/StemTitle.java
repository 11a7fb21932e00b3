package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.document.AnswerField;
import io.github.questionlint.layout.document.AnswerStart;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The title of a question whose own title says nothing, such as "Question 3" or "题目": the first paragraph below it. A
 * title that several questions of a document share says nothing either, such as "Quick check" or "Question 3 (easy)".
 */
final class StemTitle {
    private static final int LONGEST = 40;
    private static final Pattern EMPHASIS = Pattern.compile("[*_]+");

    /** As many questions with one title that asks nothing show that it is no title of theirs. */
    private static final int SEVERAL = 3;

    private final Document document;
    /** The titles of the document that several questions share. */
    private final Set<String> shared;
    /** Whether most of its titles are of these. */
    private final boolean usual;
    /** Whether several titles only name a kind of question, so that each that does says nothing. */
    private final boolean kinds;
    /** What at least three questions begin with and does not ask, such as the note on a series of questions. */
    private final Set<String> preambles;
    /** Whether several titles end with the kind of their question. */
    private final boolean tagged;

    private StemTitle(
            Document document,
            Set<String> shared,
            boolean usual,
            boolean kinds,
            Set<String> preambles,
            boolean tagged) {
        this.document = document;
        this.tagged = tagged;
        this.preambles = preambles;
        this.shared = shared;
        this.usual = usual;
        this.kinds = kinds;
    }

    /** The titles of the questions of a document. */
    static StemTitle of(Document document, List<QuestionRange> ranges) {
        Map<String, List<QuestionRange>> byTitle = ranges.stream()
                .filter(range -> isTopic(range.title()))
                .collect(Collectors.groupingBy(range -> range.title().value()));
        byTitle.values().removeIf(same -> same.size() < SEVERAL || !haveStems(document, same));
        int size = byTitle.values().stream().mapToInt(List::size).sum();
        Set<String> shared = new HashSet<>(byTitle.keySet());
        shared.addAll(topics(document, ranges));
        boolean usual = size * 2 > ranges.size();
        boolean kinds =
                areSeveral(ranges, range -> PropertyLabel.isKind(range.title().value()));
        boolean tagged = areSeveral(ranges, range -> isTagged(range.title())) && haveTwoTags(ranges);
        return new StemTitle(document, Set.copyOf(shared), usual, kinds, preambles(document, ranges), tagged);
    }

    /** Whether the titles name two kinds: where all of them end with "[TF]", that may be what they are about. */
    private static boolean haveTwoTags(List<QuestionRange> ranges) {
        return ranges.stream()
                        .map(range -> range.title().value())
                        .map(title -> title.substring(PropertyLabel.tagStart(title)))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .limit(2)
                        .count()
                == 2;
    }

    private static boolean areSeveral(List<QuestionRange> ranges, Predicate<QuestionRange> wanted) {
        return ranges.stream().filter(wanted).limit(SEVERAL).count() == SEVERAL;
    }

    /**
     * The titles that only name a topic, each above a bold line that asks and its choices, or above a question and an empty
     * field for its answer; only where nearly all do.
     */
    private static List<String> topics(Document document, List<QuestionRange> ranges) {
        List<String> topics = ranges.stream()
                .filter(range -> isTopic(range.title())
                        && (hasBoldStem(document, range) || AnswerField.isBelowStem(document, range)))
                .map(range -> range.title().value())
                .toList();
        return topics.size() >= SEVERAL && topics.size() * 4 >= ranges.size() * 3 ? topics : List.of();
    }

    private static boolean hasBoldStem(Document document, QuestionRange range) {
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        Node first = body.size() < 2 ? document.markdown().root() : body.get(0);
        return first.kind() == Kind.PARAGRAPH
                && first.children().size() == 1
                && first.children().get(0).kind() == Kind.STRONG
                && body.get(1).kind() == Kind.LIST
                && !AnswerStart.opens(first);
    }

    private static Set<String> preambles(Document document, List<QuestionRange> ranges) {
        Map<String, Long> begun = ranges.stream()
                .filter(range -> BodyStem.saysNothing(range.title()))
                .map(range -> BodyStem.of(document, range).title().value())
                .filter(title -> !QuestionWords.endsWithMark(title))
                .collect(Collectors.groupingBy(title -> title, Collectors.counting()));
        begun.values().removeIf(count -> count < SEVERAL);
        return Set.copyOf(begun.keySet());
    }

    /** Whether a title is no more than a few words that ask nothing. */
    private static boolean isTopic(Text title) {
        return title.value().length() <= LONGEST && QuestionWords.score(title.value()) == 0;
    }

    /** Whether a paragraph is below each of some titles, and most of them ask or have choices. */
    private static boolean haveStems(Document document, List<QuestionRange> ranges) {
        int asking = 0;
        for (QuestionRange range : ranges) {
            List<Node> body = document.blocks(range.bodyStart(), range.end());
            if (body.isEmpty() || body.get(0).kind() != Kind.PARAGRAPH || AnswerStart.opens(body.get(0))) {
                return false;
            }
            boolean choices = body.size() > 1 && body.get(1).kind() == Kind.LIST
                    || BodyStem.stemEnd(document, body.get(0), body.get(0).start())
                            < body.get(0).end();
            asking += choices || QuestionWords.score(body.get(0).visibleText()) > 0 ? 1 : 0;
        }
        return asking * 2 > ranges.size();
    }

    /** A range with the title that says something; the same range if its title does, or if nothing does. */
    QuestionRange titled(QuestionRange whole) {
        return withoutTag(TitleEnds.withoutFilled(document, telling(whole)));
    }

    private static boolean isTagged(Text title) {
        return PropertyLabel.tagStart(title.value()) < title.value().length();
    }

    private QuestionRange withoutTag(QuestionRange range) {
        int end = PropertyLabel.tagStart(range.title().value());
        return tagged && isTagged(range.title()) ? range.titled(range.title().part(0, end), range.bodyStart()) : range;
    }

    private QuestionRange telling(QuestionRange whole) {
        QuestionRange range = TitleEnds.withoutAnswer(document, whole);
        if (BodyStem.saysNothing(range.title())
                || kinds && PropertyLabel.isKind(range.title().value())) {
            QuestionRange titled = BodyStem.of(document, range);
            return preambles.contains(titled.title().value()) ? range : titled;
        }
        boolean labelled = Numbering.style(range.raw()) == Numbering.Style.LABEL && isTopic(range.title());
        if (shared.contains(range.title().value()) || usual && labelled) {
            return BodyStem.of(document, range);
        }
        return labelled ? belowTopic(range) : withoutLabel(range);
    }

    /** A title such as "Question 3: lists" above the only heading that asks, as one with that heading. */
    private QuestionRange belowTopic(QuestionRange range) {
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        List<Node> asking = body.stream()
                .filter(block -> block.kind() == Kind.HEADING && QuestionWords.score(block.visibleText()) > 0)
                .toList();
        return asking.size() == 1 && asking.get(0).equals(body.get(0)) && !AnswerStart.opens(body.get(0))
                ? range.titled(
                        Titles.of(document.file(), body.get(0)), body.get(0).end())
                : withoutLabel(range);
    }

    /** A title without its label; one that ends an emphasis behind it is no label of its own. */
    private static QuestionRange withoutLabel(QuestionRange range) {
        Text title = BodyStem.withoutLabel(range.title());
        String value = range.title().value();
        int cut = value.length() - title.value().length();
        if (cut == 0) {
            return range;
        }
        boolean whole = EMPHASIS.matcher(value.substring(0, cut)).results().count() % 2 == 0;
        return title.isBlank() || !whole ? range : range.titled(title, range.bodyStart());
    }
}
