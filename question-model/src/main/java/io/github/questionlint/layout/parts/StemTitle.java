package io.github.questionlint.layout.parts;

import io.github.questionlint.layout.choices.LetteredOptions;
import io.github.questionlint.layout.document.AnswerField;
import io.github.questionlint.layout.document.AnswerStart;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.layout.words.PropertyLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.WordTable;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The title of a question whose own title says nothing, such as "Question 3" or "题目": the first paragraph below it. A
 * title that several questions of a document share says nothing either, such as "Quick check" or "Question 3 (easy)".
 */
public final class StemTitle {
    private static final int LONGEST = 40;
    /** A label and what may be in front of it. */
    private static final int LABEL_LENGTH = 80;
    /** How far into a line an answer is looked for. */
    private static final int LONGEST_LINE = 400;
    /** A note on a title, such as "[multiple choice]" or "(easy)". */
    private static final String NOTE = "[\\[（(【][^\\]）)】]{0,20}[\\]）)】]";

    private static final Pattern EMPTY = Pattern.compile("(?iU)(?:" + NOTE + "|[^\\p{L}\\p{N}\\[（(【])*+(?:"
            + WordTable.anyOf("number") + ")?+(?:" + NOTE + "|[^\\p{L}\\p{N}])*+");
    private static final Pattern LABEL =
            Pattern.compile("(?iU)[*_\\s【\\[]*" + WordTable.anyOf("number") + "[*_】\\]\\s]*[:：][*_\\s]*");

    private static final String BOLD = "**";
    private static final Pattern RIGHT = Pattern.compile("(?iU)\\W{0,4}" + WordTable.anyOf("right") + "(?!\\p{L})");

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
        boolean kinds = areSeveral(ranges, range -> PropertyLabel.isKind(range.title().value()));
        boolean tagged = areSeveral(ranges, range -> isTagged(range.title()));
        return new StemTitle(document, Set.copyOf(shared), usual, kinds, preambles(document, ranges), tagged);
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
                .filter(range -> saysNothing(range.title()))
                .map(range -> fromBody(document, range).title().value())
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
                    || stemEnd(document, body.get(0), body.get(0).start())
                            < body.get(0).end();
            asking += choices || QuestionWords.score(body.get(0).visibleText()) > 0 ? 1 : 0;
        }
        return asking * 2 > ranges.size();
    }

    /** A range whose title says nothing and is above a heading such as "Question", from the paragraph below that on. */
    public static QuestionRange belowLabel(Document document, QuestionRange range, List<Node> body) {
        return !body.isEmpty() && body.get(0).kind() == Kind.HEADING && saysNothing(range.title())
                ? fromBody(document, range)
                : range;
    }

    /** A range with the title that says something; the same range if its title does, or if nothing does. */
    QuestionRange titled(QuestionRange whole) {
        return withoutTag(withoutFilled(telling(whole)));
    }

    private static boolean isTagged(Text title) {
        return PropertyLabel.tagStart(title.value()) < title.value().length();
    }

    private QuestionRange withoutTag(QuestionRange range) {
        int end = PropertyLabel.tagStart(range.title().value());
        return tagged && isTagged(range.title()) ? range.titled(range.title().part(0, end), range.bodyStart()) : range;
    }

    /** A title without the words in bold print at its end, if nothing but a quote is below it that calls them right. */
    private QuestionRange withoutFilled(QuestionRange range) {
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        boolean called = body.size() == 1
                && body.get(0).kind() == Kind.QUOTE
                && RIGHT.matcher(body.get(0).visibleText()).lookingAt();
        String text = document.file().text();
        int start = document.offset(range.title().span());
        int end = called ? document.trimmed(start, range.bodyStart()) : start;
        int open = text.startsWith(BOLD, end - BOLD.length()) ? text.lastIndexOf(BOLD, end - BOLD.length() - 1) : -1;
        return open > start && Character.isWhitespace(text.charAt(open - 1))
                ? range.titled(Titles.of(document.file(), start, open), open)
                : range;
    }

    private QuestionRange telling(QuestionRange whole) {
        QuestionRange range = withoutAnswer(document, whole);
        if (saysNothing(range.title())
                || kinds && PropertyLabel.isKind(range.title().value())) {
            QuestionRange titled = fromBody(document, range);
            return preambles.contains(titled.title().value()) ? range : titled;
        }
        boolean labelled = Numbering.style(range.raw()) == Numbering.Style.LABEL && isTopic(range.title());
        if (shared.contains(range.title().value()) || usual && labelled) {
            return fromBody(document, range);
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

    /** The same for a title that says nothing. */
    private static QuestionRange fromBody(Document document, QuestionRange range) {
        List<Node> body = document.blocks(range.bodyStart(), range.end());
        int first = 0;
        while (first < body.size() && (isLabel(body.get(first)) || isProperty(document, body, first))) {
            first++;
        }
        first = belowCode(body, first);
        if (first == body.size() || body.get(first).kind() != Kind.PARAGRAPH) {
            return range;
        }
        Node block = body.get(first);
        int start = afterProperties(document, block);
        int end = stemEnd(document, block, start);
        boolean properties = start > block.start() && start < block.end();
        Text title = withoutLabel(
                properties ? Titles.of(document.file(), start, end) : Titles.of(document.file(), block, end));
        return title.isBlank() || AnswerStart.opens(block) ? range : range.titled(title, end);
    }

    /** The index of a paragraph that asks about the code above it; the same index without one. */
    private static int belowCode(List<Node> body, int first) {
        int at = first;
        while (at < body.size() && body.get(at).isCodeBlock()) {
            at++;
        }
        boolean asks = at < body.size()
                && body.get(at).kind() == Kind.PARAGRAPH
                && QuestionWords.score(body.get(at).visibleText()) > 0;
        return asks ? at : first;
    }

    /** A title ends in front of a line of its paragraph that starts with a label such as "Answer:". */
    private static QuestionRange withoutAnswer(Document document, QuestionRange range) {
        int start = document.offset(range.title().span());
        int line = before(document, start, range.bodyStart(), AnswerLabel::opens);
        int end = line < 0 ? bold(document, start, range.bodyStart()) : line;
        return end < 0 ? range : range.titled(Titles.of(document.file(), start, document.trimmed(start, end)), end + 1);
    }

    /** The blank in front of the first bold label such as "Answer:" on the line of a title that asks; -1 without one. */
    private static int bold(Document document, int start, int end) {
        int limit = Math.min(
                start + LONGEST_LINE,
                Math.min(end, document.file().lineEnd(document.file().lineAt(start))));
        String line = document.file().text().substring(start, Math.max(start, limit));
        int label = line.indexOf(" **");
        while (label >= 0) {
            if (QuestionWords.endsWithMark(line.substring(0, label)) && AnswerLabel.opens(line.substring(label + 1))) {
                return start + label;
            }
            label = line.indexOf(" **", label + 1);
        }
        return -1;
    }

    /** The line end in front of the first further line that opens something; -1 without one. */
    private static int before(Document document, int start, int end, Predicate<String> opens) {
        String text = document.file().text();
        int line = text.indexOf('\n', start);
        while (line >= 0
                && line < end
                && !opens.test(text.substring(line + 1, Math.min(end, line + 1 + LABEL_LENGTH)))) {
            line = text.indexOf('\n', line + 1);
        }
        return line < end ? line : -1;
    }

    private static boolean saysNothing(Text title) {
        return Titles.isNumberOnly(title)
                || title.value().length() <= LONGEST
                        && EMPTY.matcher(title.value()).matches();
    }

    /** A heading or bold line such as "题目". */
    private static boolean isLabel(Node block) {
        String text = block.visibleText();
        return block.is(Kind.HEADING, Kind.PARAGRAPH)
                && text.length() <= LONGEST
                && EMPTY.matcher(text).matches();
    }

    /** Whether a paragraph only says what the question is about, such as "Topic: networks", and another one asks. */
    private static boolean isProperty(Document document, List<Node> body, int at) {
        boolean followed = at + 1 < body.size()
                && body.get(at).kind() == Kind.PARAGRAPH
                && body.get(at + 1).kind() == Kind.PARAGRAPH
                && !AnswerStart.opens(body.get(at + 1))
                && !LetteredOptions.opens(body.get(at + 1).visibleText());
        return followed
                && afterProperties(document, body.get(at)) >= body.get(at).end();
    }

    /** The end of a paragraph, or of the lines in front of the first of them that is a choice. */
    private static int stemEnd(Document document, Node block, int start) {
        int line = before(document, start, block.end(), next -> LetteredOptions.opens(next.strip()));
        return line < 0 ? block.end() : document.trimmed(start, line);
    }

    /** Where a paragraph goes on behind the lines at its start that only say what the question is about. */
    private static int afterProperties(Document document, Node block) {
        int at = block.start();
        while (at < block.end()) {
            int end = Math.min(
                    block.end(), document.file().lineEnd(document.file().lineAt(at)));
            String line = document.file().text().substring(at, end).strip();
            if (!PropertyLabel.isLine(line) || LABEL.matcher(line).lookingAt()) {
                return at;
            }
            at = end + 1;
        }
        return block.end();
    }

    /** A title without its label; one that ends an emphasis behind it is no label of its own. */
    private static QuestionRange withoutLabel(QuestionRange range) {
        Text title = withoutLabel(range.title());
        String value = range.title().value();
        int cut = value.length() - title.value().length();
        if (cut == 0) {
            return range;
        }
        boolean whole = EMPHASIS.matcher(value.substring(0, cut)).results().count() % 2 == 0;
        return title.isBlank() || !whole ? range : range.titled(title, range.bodyStart());
    }

    private static Text withoutLabel(Text title) {
        if (title.value().indexOf(':') < 0 && title.value().indexOf('：') < 0) {
            return title;
        }
        Matcher label = LABEL.matcher(title.value());
        int end = label.lookingAt() ? label.end() : PropertyLabel.kindLength(title.value());
        return end > 0 && end < title.value().length()
                ? new Text(
                        title.value().substring(end),
                        title.spanOf(end, title.value().length()))
                : title;
    }
}
