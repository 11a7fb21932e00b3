package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys at the end of a document that nothing names, or a heading in words that are not known. */
final class TrailingKeys {
    /** The most characters of a heading above them. */
    private static final int LONGEST = 60;
    /** A key as the whole of an item. */
    private static final Pattern BARE = Pattern.compile("\\s*+(?:\\p{L}|\\d{1,2})[.)]?\\s*+");
    /** A line with a number and a key, or one word. */
    private static final Pattern KEYED = Pattern.compile(
            "\\s*+\\d{1,3}[ \\t]{0,3}[.)）、:：=–-][ \\t]{0,3}(?:[A-H](?:[ \\t]{0,2}[,、&/]?[ \\t]{0,2}[A-H]){0,7}|\\S{1,20})[ \\t]*+");
    /** The most characters of a paragraph of keys. */
    private static final int LONGEST_LINES = 4000;
    /** The fewest keys, and the least share of them, in a list that nothing names. */
    private static final int SEVERAL = 5;

    private static final double MOST = 0.8;

    private final Document document;
    private final List<Node> blocks;

    private TrailingKeys(Document document) {
        this.document = document;
        this.blocks = document.markdown().root().children();
    }

    /** The section of such keys; empty where there are none, or too few titles ask. */
    static Optional<AnswerSection> of(Document document) {
        return new TrailingKeys(document).find();
    }

    private Optional<AnswerSection> find() {
        int end = blocks.size();
        if (end > 0 && !areKeys(blocks.get(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && areKeys(blocks.get(start - 1))) {
            start--;
        }
        return start < end ? section(start, blocks.get(end - 1).end()) : Optional.empty();
    }

    private Optional<AnswerSection> section(int at, int end) {
        Node block = blocks.get(at);
        boolean own = isLabelled(block);
        int line = document.file().lineAt(block.start());
        List<FarAnswer> answers = keysAndTexts(own ? document.file().lineEnd(line) : block.start(), end);
        long keys = answers.stream().filter(FarAnswer::isKey).count();
        boolean first = answers.stream().anyMatch(answer -> answer.number() == 1);
        if (!first || keys < SEVERAL || keys < answers.size() * MOST || !asks(answers.size())) {
            return Optional.empty();
        }
        boolean above = !own && at > 0 && isLabel(blocks.get(at - 1));
        int start = blocks.get(above ? at - 1 : at).start();
        return Optional.of(new AnswerSection(start, end, -1, start, answers));
    }

    /** Whether the first line of a paragraph is bold and others follow. */
    private static boolean isLabelled(Node paragraph) {
        List<Node> inlines = paragraph.kind() == Kind.PARAGRAPH ? paragraph.children() : List.of();
        return inlines.size() > 2
                && inlines.get(0).is(Kind.STRONG, Kind.EMPHASIS)
                && inlines.get(1).kind() == Kind.LINE_BREAK;
    }

    /** Whether a block above keys names them in any language: a heading or a short line in bold print that does not ask. */
    private static boolean isLabel(Node block) {
        boolean bold = block.kind() == Kind.PARAGRAPH
                && block.children().stream().allMatch(inline -> inline.is(Kind.STRONG, Kind.EMPHASIS));
        String text = block.visibleText();
        return (bold || block.kind() == Kind.HEADING) && text.length() <= LONGEST && QuestionWords.score(text) == 0;
    }

    /** Whether half as many titles ask as there are keys. */
    private boolean asks(int keys) {
        long asking = blocks.stream()
                .flatMap(block -> block.kind() == Kind.LIST ? block.children().stream() : Stream.of(block))
                .map(block -> block.kind() == Kind.ITEM && !block.children().isEmpty()
                        ? block.children().get(0)
                        : block)
                .filter(block -> block.is(Kind.PARAGRAPH, Kind.HEADING))
                .filter(block -> QuestionWords.score(block.visibleText()) > 0)
                .limit(keys)
                .count();
        return asking * 2 >= keys;
    }

    /** The keys between two offsets; an item with words is an answer. */
    private List<FarAnswer> keysAndTexts(int start, int end) {
        List<FarAnswer> keys = KeyEntries.of(document, start, end);
        Set<Integer> known = keys.stream().map(FarAnswer::number).collect(Collectors.toSet());
        List<FarAnswer> all = new ArrayList<>(keys);
        TextEntries.of(document, start, end).stream()
                .filter(answer -> !known.contains(answer.number()))
                .forEach(all::add);
        all.sort(Comparator.comparing(answer -> !answer.isKey()));
        return all;
    }

    /** Whether a list has keys in nearly all of its items, or a paragraph in all of its lines, maybe but a bold first one. */
    private boolean areKeys(Node block) {
        if (block.kind() == Kind.PARAGRAPH) {
            String text = block.end() - block.start() > LONGEST_LINES
                    ? ""
                    : RenderedText.of(document.file(), List.of(block)).text().strip();
            return !text.isEmpty()
                    && text.lines()
                            .skip(isLabelled(block) ? 1 : 0)
                            .allMatch(line -> KEYED.matcher(line).matches());
        }
        long keys = block.children().stream()
                .filter(item -> BARE.matcher(item.visibleText()).matches())
                .count();
        return block.kind() == Kind.LIST
                && block.number() >= 1
                && keys >= block.children().size() * MOST;
    }
}
