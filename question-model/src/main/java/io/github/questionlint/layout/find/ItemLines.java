package io.github.questionlint.layout.find;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.document.Titles;
import io.github.questionlint.layout.words.QuestionWords;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the answers that start on the second line of their item, where the items of a document have their question on
 * the first line. Elsewhere a second line goes on with the first one.
 */
final class ItemLines {
    private static final int SEVERAL = 3;
    private static final double MOST = 0.7;
    private static final String SENTENCE_ENDS = ".!:。！：";

    private final Document document;
    private final boolean answered;

    /** Looks at the lists that are in nothing else. */
    ItemLines(Document document) {
        this.document = document;
        List<Node> paragraphs = document.markdown().root().children().stream()
                .filter(block -> block.kind() == Kind.LIST)
                .flatMap(list -> list.children().stream())
                .filter(item -> !item.children().isEmpty())
                .map(item -> item.children().get(0))
                .filter(first -> lineEnd(first).isPresent())
                .toList();
        long whole = paragraphs.stream().filter(this::asksOnOneLine).count();
        this.answered = whole >= SEVERAL && whole >= paragraphs.size() * MOST;
    }

    /** The end of the line that is the title of an item with its answer below it, an offset in the file. */
    OptionalInt titleEnd(Node paragraph) {
        OptionalInt end = answered ? lineEnd(paragraph) : OptionalInt.empty();
        return end.isPresent() && isTitle(paragraph, end.getAsInt()) ? end : OptionalInt.empty();
    }

    /**
     * Whether the blocks below a list, up to the next one without a heading or rule between, go on with the answer of its
     * last item: that starts on the line below the question, at the margin, too.
     */
    boolean goesOn(List<Node> blocks, int at) {
        List<Node> items = blocks.get(at).children();
        Node last = items.get(items.size() - 1);
        if (last.children().size() != 1 || !isOutdented(last)) {
            return false;
        }
        int next = at + 1;
        while (next < blocks.size() && !blocks.get(next).is(Kind.HEADING, Kind.THEMATIC_BREAK, Kind.LIST)) {
            next++;
        }
        return next > at + 1
                && next < blocks.size()
                && blocks.get(next).kind() == Kind.LIST
                && blocks.get(next).number() < 0 == blocks.get(at).number() < 0;
    }

    /** Whether the line below the title of an item is at the margin of the item or left of it. */
    private boolean isOutdented(Node item) {
        OptionalInt end = titleEnd(item.children().get(0));
        if (end.isEmpty()) {
            return false;
        }
        int line = document.file().lineAt(end.getAsInt());
        int start = document.file().lineStart(line + 1);
        int margin = item.start() - document.file().lineStart(document.file().lineAt(item.start()));
        int first = Math.min(document.file().text().length(), start + margin + 1);
        // the marks of quotes around the list are a part of its margin
        return !document.file().text().substring(start, first).replace('>', ' ').isBlank();
    }

    private static OptionalInt lineEnd(Node paragraph) {
        return paragraph.children().stream()
                .filter(inline -> inline.kind() == Kind.LINE_BREAK)
                .mapToInt(Node::start)
                .findFirst();
    }

    private boolean asksOnOneLine(Node paragraph) {
        String line = Titles.raw(paragraph, lineEnd(paragraph).orElseThrow());
        return QuestionWords.score(line) > 0 && endsSentence(line);
    }

    /** Whether a first line is a sentence, or asks and a second one starts anew below it. */
    private boolean isTitle(Node paragraph, int end) {
        String line = Titles.raw(paragraph, end);
        String rest = document.file().text().substring(end, paragraph.end()).strip();
        return endsSentence(line)
                || QuestionWords.score(line) > 0 && !rest.isEmpty() && !Character.isLowerCase(rest.codePointAt(0));
    }

    private static boolean endsSentence(String line) {
        boolean end = !line.isEmpty() && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
        return end || QuestionWords.endsWithMark(line);
    }
}
