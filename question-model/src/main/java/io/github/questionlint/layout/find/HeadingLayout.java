package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Headings.Head;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.Numbering;
import io.github.questionlint.layout.words.PartLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.TableOfContents;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A question is a heading. All that is in a {@code <details>} below it belongs to it, headings too. */
public final class HeadingLayout {
    private static final double ASKS = 0.7;
    private static final double MOST = 0.8;
    private static final int SEVERAL = 5;
    private static final String ANSWER = "answer";
    /** Below the levels of all headings. */
    private static final int NO_LEVEL = 7;

    private final Document document;
    private final LayoutSpec spec;
    private final List<Head> heads;
    /** Whether most questions have a heading for their answer. */
    private final boolean answered;

    private final RepeatedTitles repeated;
    /** The headings below one that says that advice follows, where others ask and have other parts. */
    private final BitSet advice;
    /** Whether each heading is a question, as far as somebody asked. */
    private final @Nullable Boolean[] questions;

    private HeadingLayout(Document document, LayoutSpec spec) {
        this.document = document;
        this.spec = spec;
        this.heads = document.heads();
        this.questions = new Boolean[heads.size()];
        int lowest = spec.levels().stream().mapToInt(level -> level).max().orElse(0);
        List<Integer> titles = IntStream.range(0, heads.size())
                .filter(at -> isWanted(heads.get(at))
                        ? !heads.get(at).part()
                        : heads.get(at).level() < lowest)
                .boxed()
                .toList();
        this.repeated = RepeatedTitles.of(
                titles.stream()
                        .map(heads::get)
                        .map(head -> isWanted(head) ? head.folded() : "")
                        .toList(),
                at -> isAnswered(titles.get(at)));
        this.advice = advice();
        long answers = heads.stream().filter(Head::answer).count();
        long others = heads.stream()
                .filter(head -> spec.levels().contains(head.level()) && !isPart(head))
                .count();
        this.answered = answers * 2 >= others;
    }

    /** The questions of a document, in its order. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        if (document.heads().stream().noneMatch(head -> isWanted(head, spec))) {
            return List.of();
        }
        List<QuestionRange> found = new HeadingLayout(document, spec).ranges();
        return shared(document, found, spec.stacked());
    }

    private BitSet advice() {
        BitSet below = new BitSet();
        List<Integer> asking = new ArrayList<>();
        int level = NO_LEVEL;
        for (int at = 0; at < heads.size(); at++) {
            Head head = heads.get(at);
            level = head.level() <= level ? NO_LEVEL : level;
            below.set(at, level < NO_LEVEL);
            if (level == NO_LEVEL && isWanted(head) && QuestionWords.score(head.raw()) >= ASKS) {
                asking.add(at);
            }
            level = level == NO_LEVEL && TableOfContents.isAdvice(head.raw()) ? head.level() : level;
        }
        return asking.size() < SEVERAL || below.isEmpty() ? new BitSet() : unlike(below, asking);
    }

    /** Those of some headings that lack a part that most questions have; none where the questions are prose, as advice is. */
    private BitSet unlike(BitSet below, List<Integer> asking) {
        Map<String, Long> counts = asking.stream()
                .flatMap(at -> parts(at).stream())
                .collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        Set<String> usual = counts.entrySet().stream()
                .filter(part -> part.getValue() >= asking.size() * MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return below.stream().filter(at -> !parts(at).containsAll(usual)).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** What is below a heading besides prose: an answer that is called so, and kinds of blocks such as lists. */
    private Set<String> parts(int at) {
        int start = heads.get(at).node().end();
        int end = at + 1 < heads.size()
                ? heads.get(at + 1).lead()
                : document.markdown().root().end();
        Set<String> parts = document.blocks(start, Math.max(start, end)).stream()
                .filter(block -> block.isCodeBlock() || block.is(Kind.LIST, Kind.TABLE) || block.kind() == Kind.QUOTE)
                .map(block -> block.kind().name())
                .collect(Collectors.toCollection(HashSet::new));
        if (isAnswered(at)) {
            parts.add(ANSWER);
        }
        return parts;
    }

    private List<QuestionRange> ranges() {
        List<QuestionRange> found = new ArrayList<>();
        int at = 0;
        while (at < heads.size()) {
            boolean question = isQuestion(at);
            if (question) {
                found.add(range(at));
            }
            at = question ? document.nextHead(at) : at + 1;
        }
        return found;
    }

    private boolean isWanted(Head head) {
        return isWanted(head, spec);
    }

    private static boolean isWanted(Head head, LayoutSpec spec) {
        return spec.levels().isEmpty() || spec.levels().contains(head.level());
    }

    private boolean isPart(Head head) {
        return head.part() || repeated.isFoldedPart(head.folded()) || document.isRepeatedLabel(head.raw());
    }

    /** Whether an answer is below a heading: an element, heading or paragraph that says so. */
    private boolean isAnswered(int at) {
        int start = heads.get(at).node().end();
        boolean last = at + 1 == heads.size();
        int end = last ? document.markdown().root().end() : heads.get(at + 1).lead();
        return !last && heads.get(at + 1).answer()
                || document.answerWithin(start, end).isPresent()
                || document.blocks(start, Math.max(start, end)).stream()
                        .anyMatch(block -> block.kind() == Kind.PARAGRAPH && AnswerLabel.opens(block.visibleText()));
    }

    private boolean isQuestion(int at) {
        Boolean known = questions[at];
        if (known == null) {
            known = asks(at);
            questions[at] = known;
        }
        return known;
    }

    private boolean asks(int at) {
        Head head = heads.get(at);
        boolean leaf = document.nextHead(at) == heads.size()
                || heads.get(document.nextHead(at)).level() <= head.level();
        return isWanted(head)
                && (leaf || !spec.leafOnly())
                && !isPart(head)
                && !head.title().isBlank()
                && !TableOfContents.isTable(head.raw())
                && !isEntry(at)
                && !(advice.get(at) && QuestionWords.score(head.raw()) == 0)
                && spec.fits(head.raw())
                && (leaf || !isChapter(at));
    }

    /** A heading that links to what it names, with nothing below it. */
    private boolean isEntry(int at) {
        Head head = heads.get(at);
        int end = at + 1 < heads.size()
                ? heads.get(at + 1).lead()
                : document.markdown().root().end();
        return Links.isEntry(head.node())
                || Links.isLink(head.node())
                        && document.isBlank(
                                head.node().end(), Math.max(head.node().end(), end));
    }

    /** A chapter: a title that asks nothing above headings of which nearly all ask. */
    private boolean isChapter(int at) {
        Head head = heads.get(at);
        if (Numbering.style(head.raw()) != Numbering.Style.NONE || QuestionWords.score(head.raw()) > 0) {
            return false;
        }
        int below = 0;
        int asking = 0;
        for (int sub = document.nextHead(at);
                sub < heads.size() && heads.get(sub).level() > head.level();
                sub = document.nextHead(sub)) {
            below++;
            asking += QuestionWords.score(heads.get(sub).raw()) >= ASKS ? 1 : 0;
        }
        return asking >= SEVERAL && asking >= below * MOST;
    }

    /** Whether a heading of the question's level or higher still belongs to it; one heading for all answers does not. */
    private boolean continues(Head head) {
        return isPart(head) && (answered || !head.answer() || PartLabel.is(head.raw()));
    }

    private QuestionRange range(int at) {
        Head head = heads.get(at);
        int end = Math.min(document.markdown().root().end(), head.detailsEnd());
        for (int later = document.nextHead(at); later < heads.size(); later = document.nextHead(later)) {
            boolean higher =
                    !spec.untilNext() && heads.get(later).level() <= head.level() && !continues(heads.get(later));
            if (higher || isQuestion(later)) {
                end = Math.min(end, heads.get(later).lead());
                break;
            }
        }
        int bodyStart = head.node().end();
        return new QuestionRange(
                head.title(), head.raw(), head.node().start(), bodyStart, document.trimmed(bodyStart, end));
    }

    /**
     * Titles with nothing between them share the body of the last one: all of them if the layout is {@code stacked},
     * otherwise those with the same number.
     */
    private static List<QuestionRange> shared(Document document, List<QuestionRange> found, boolean always) {
        List<QuestionRange> shared = new ArrayList<>(found);
        for (int at = found.size() - 2; at >= 0; at--) {
            QuestionRange above = shared.get(at);
            QuestionRange below = shared.get(at + 1);
            boolean blank = document.isBlank(above.bodyStart(), below.start());
            if (blank && (always || Numbering.same(above.raw(), below.raw()))) {
                shared.set(
                        at,
                        new QuestionRange(above.title(), above.raw(), above.start(), below.bodyStart(), below.end()));
            }
        }
        return shared;
    }
}
