package io.github.questionlint.layout.find;

import io.github.questionlint.layout.choices.Ticks;
import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.OptionsLabel;
import io.github.questionlint.layout.document.QuestionRange;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.layout.words.TableOfContents;
import io.github.questionlint.markdown.Details;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A question is a list item of a given depth; the rest of the item belongs to it. */
public final class ListItemLayout {
    private static final double MOST = 0.8;
    private static final int SEVERAL = 3;

    private final Document document;
    private final LayoutSpec spec;
    private final int depth;
    /** An item that repeats a heading is an entry of a table of contents. */
    private final Set<String> headings;

    private final ItemChoices choices;
    private final SlashedItems slashed;
    private final NestedLabels nested;
    private final ItemLines lines;
    private final LinkedItems linked;
    /** Whether its questions have a label in bold print in front of them. */
    private final boolean labelled;

    private final List<QuestionRange> found = new ArrayList<>();
    /** The elements with answers, in order, and how many of them end above the current list. */
    private final List<Details> answers;

    private int passed;
    /** Whether its questions have choices. */
    private final boolean isQuiz;
    /** Whether its questions are below bullets that only name groups of them, some of which are of something else. */
    private final boolean grouped;

    private final NoteSections notes;
    /** Whether the last heading introduces something other than questions, such as the authors. */
    private boolean around;
    /** Whether it introduces rules of how to go about the questions. */
    private boolean rules;

    private ListItemLayout(Document document, LayoutSpec spec) {
        this.document = document;
        this.choices = new ItemChoices(document.markdown());
        this.slashed = SlashedItems.of(document);
        this.nested = NestedLabels.of(document.markdown().root());
        this.lines = new ItemLines(document);
        this.linked = new LinkedItems(document.markdown().root());
        this.labelled = LabelledItems.are(document.markdown().root());
        this.isQuiz = choices.areQuiz(document.markdown().root().children(), this::isSilentList);
        this.notes = new NoteSections(document.markdown().root().children(), this::isSilentList);
        this.answers = document.details().stream().filter(document::isAnswer).toList();
        this.spec = spec;
        this.headings =
                document.heads().stream().map(head -> head.title().value()).collect(Collectors.toUnmodifiableSet());
        this.depth = spec.levels().isEmpty() ? 1 : spec.levels().get(0);
        this.grouped = depth == ItemGroups.DEPTH && ItemGroups.are(document);
    }

    /** The questions of a document, in its order. */
    public static List<QuestionRange> find(Document document, LayoutSpec spec) {
        ListItemLayout layout = new ListItemLayout(document, spec);
        layout.walk(document.markdown().root(), 1);
        return List.copyOf(layout.found);
    }

    private void walk(Node parent, int level) {
        List<Node> blocks = parent.children();
        int covered = 0;
        boolean split = false;
        for (int at = 0; at < blocks.size(); at++) {
            Node block = blocks.get(at);
            boolean part = block.kind() == Kind.LIST && isPart(blocks, at, covered);
            if (block.kind() == Kind.HEADING) {
                around = TableOfContents.isAround(block.visibleText());
                rules = TableOfContents.isRules(block.visibleText());
            } else if (!part && block.kind() == Kind.LIST && level == depth && isQuestions(block)) {
                int below = choices.below(blocks, at);
                int end = Math.max(listEnd(blocks, at), below < 0 ? 0 : ListItemEnd.of(document, blocks, below));
                int bullets = bullets(blocks, at);
                split |= bullets >= 0 && end > block.end();
                covered = below < 0 ? 0 : end;
                covered = split && bullets >= 0 ? Math.max(end, ListItemEnd.afterBullets(blocks, bullets)) : covered;
                if (!isQuiz || end > block.end() || !isSilentList(block) && !isRules(block)) {
                    addItems(block, Math.max(end, covered));
                }
            } else if (!part && block.is(Kind.LIST, Kind.ITEM, Kind.QUOTE) && level <= depth) {
                walk(block, block.kind() == Kind.LIST ? level + 1 : level);
            }
        }
    }

    /** The place of the bullets below a numbered list; -1 without any. Some that ask are questions, if a text is above them. */
    private static int bullets(List<Node> blocks, int at) {
        int bullets = ListItemEnd.bullets(blocks, at);
        return bullets > at + 1 && ItemGroups.asking(blocks.get(bullets)) > 0 ? -1 : bullets;
    }

    private int listEnd(List<Node> blocks, int at) {
        return lines.goesOn(blocks, at) ? ListItemEnd.beforeNext(blocks, at + 1) : ListItemEnd.of(document, blocks, at);
    }

    /** Whether a list is a part of the question above it: bullets that belong to it, or what a repeated label opens. */
    private boolean isPart(List<Node> blocks, int at, int covered) {
        Node list = blocks.get(at);
        return list.number() < 0 && list.start() < covered
                || at > 0 && document.isRepeatedLabel(blocks.get(at - 1).visibleText());
    }

    private boolean isWanted(Node list) {
        boolean ordered = list.number() >= 0;
        return switch (spec.listType()) {
            case "bullet" -> !ordered;
            case "ordered" -> ordered;
            default -> true;
        };
    }

    /**
     * Whether no item of a list is a question: bullets of one line each, of which none asks or has anything below it. In
     * a quiz they tell of the bank, or are notes above it.
     */
    private boolean isSilentList(Node list) {
        return list.number() < 0 && list.children().stream().allMatch(this::isSilent);
    }

    /** Whether a list below a heading such as "Rules" has no question: no item has choices or a question mark. */
    private boolean isRules(Node list) {
        return rules && choices.haveNone(list) && asking(list.children()) == 0;
    }

    private boolean isSilent(Node item) {
        if (item.children().size() != 1 || item.children().get(0).kind() != Kind.PARAGRAPH) {
            return false;
        }
        Node line = item.children().get(0);
        int end = ItemTitle.end(document.file().text(), line, false);
        return line.children().stream().noneMatch(inline -> inline.kind() == Kind.LINE_BREAK)
                && QuestionWords.score(line.visibleText()) == 0
                && QuestionWords.score(Titles.raw(line, end)) == 0;
    }

    /** Whether the items of a list may be questions: not in an answer, among links or about the bank. */
    private boolean isQuestions(Node list) {
        while (passed < answers.size() && answers.get(passed).end() <= list.start()) {
            passed++;
        }
        boolean inAnswer = passed < answers.size() && answers.get(passed).open() < list.start();
        boolean silent = grouped && ItemGroups.asking(list) == 0 || notes.contains(list);
        return isWanted(list) && !around && !inAnswer && !silent && !isLinks(list) && !Ticks.areSigned(list);
    }

    private void addItems(Node list, int limit) {
        if (list.children().stream().allMatch(choices::isMarked)) {
            return;
        }
        List<Node> items = outermost(list);
        boolean emphasized = areEmphasized(items);
        for (int at = 0; at < items.size(); at++) {
            Node item = items.get(at);
            int end = at + 1 < items.size() ? items.get(at + 1).start() : limit;
            boolean text = !item.children().isEmpty() && item.children().get(0).kind() == Kind.PARAGRAPH;
            if (text && !choices.isMarked(item)) {
                add(list, item, emphasized, end);
            }
        }
    }

    private int titleEnd(Node paragraph, boolean emphasized) {
        int end = labelled && LabelledItems.isLabelled(paragraph)
                ? paragraph.end()
                : ItemTitle.end(document.file().text(), paragraph, emphasized);
        return Math.min(end, lines.titleEnd(paragraph).orElse(end));
    }

    /** A link within the bank, a bare address, or any link whose text asks nothing, unless it is one of many that do. */
    private boolean isEntry(Node paragraph, String title) {
        return Links.isEntry(paragraph)
                || Links.isAddress(paragraph)
                || Links.isLink(paragraph) && QuestionWords.score(title) == 0 && !linked.contains(paragraph);
    }

    /** A list of links, such as the authors or other banks: some of its items may be bare names. */
    private boolean isLinks(Node list) {
        List<Node> items = list.children();
        long links = items.stream()
                .filter(item -> !item.children().isEmpty())
                .map(item -> item.children().get(0))
                .filter(first -> Links.isLink(first) && !linked.contains(first))
                .count();
        return links * 2 >= items.size() && asking(items) * 2 < items.size();
    }

    private static long asking(List<Node> items) {
        return items.stream()
                .filter(item -> QuestionWords.endsWithMark(item.visibleText()))
                .count();
    }

    /**
     * An item that is indented more than the first one, and asks nothing, was meant to be part of the item above it. So was
     * one that starts with a label such as "Answer" or "Choices", or as the first bullets below other items do.
     */
    private List<Node> outermost(Node list) {
        int first = indent(list.children().get(0));
        return list.children().stream()
                .filter(item -> !isPart(item))
                .filter(item -> indent(item) <= first || QuestionWords.endsWithMark(item.visibleText()))
                .toList();
    }

    private boolean isPart(Node item) {
        return AnswerLabel.opens(start(item)) || OptionsLabel.opens(start(item)) || nested.isLabelled(item);
    }

    private static String start(Node item) {
        return item.children().isEmpty() ? "" : item.children().get(0).visibleText();
    }

    private int indent(Node item) {
        String text = document.file().text();
        int line = document.file().lineStart(document.file().lineAt(item.start()));
        int at = line;
        while (at < item.end() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at - line;
    }

    private static boolean areEmphasized(List<Node> items) {
        long emphasized = items.stream()
                .filter(item -> !item.children().isEmpty()
                        && ItemTitle.isEmphasized(item.children().get(0)))
                .count();
        return emphasized >= SEVERAL && emphasized >= items.size() * MOST;
    }

    private void add(Node list, Node item, boolean emphasized, int end) {
        Node paragraph = item.children().get(0);
        int slashes = slashed.at(paragraph);
        int titleEnd = slashes < 0 ? titleEnd(paragraph, emphasized) : slashes;
        Text title = list.number() < 0
                ? Titles.of(document.file(), paragraph, titleEnd)
                : Titles.behindNumber(document.file(), paragraph, titleEnd);
        String raw = Titles.raw(paragraph, titleEnd);
        if (!title.isBlank() && spec.fits(raw) && !isEntry(paragraph, raw) && !headings.contains(title.value())) {
            int body = slashes < 0
                    ? ItemTitle.bodyStart(document.file().text(), paragraph, titleEnd)
                    : SlashedItems.behind(slashes);
            found.add(new QuestionRange(title, raw, item.start(), body, document.trimmed(body, Math.max(body, end))));
        }
    }
}
