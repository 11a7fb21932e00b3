package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.markdown.HtmlText;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The section of a question that answers it, with the blocks that tell a reader something. Breaks, comments, bare
 * wrappers, links to the top and a label such as "Answer:" are left out.
 *
 * @param file the file
 * @param question the question
 * @param section the answer, or the explanation of a question whose answer is a key
 * @param labelled whether the section had a label
 * @param blocks the remaining paragraphs, headings, code, tables and HTML, in order
 */
record Answer(SourceFile file, Question question, Section section, boolean labelled, List<Block> blocks) {
    /** The answers of all questions of a file that have a section for one. */
    static final FileView<Answer> VIEW = FileView.of(
            Answer.class, views -> views.of(ExpectedAnswer.VIEW).flatMap(expected -> expected.answer().stream()));

    private static final Phrases LABELS = Phrases.load(Answer.class, "answer-label");
    private static final Phrases TO_TOP = Phrases.load(Answer.class, "back-to-top");

    /**
     * A block that shows a reader something.
     *
     * @param node the block
     * @param text its visible text, without a leading label
     * @param inList whether it is in a list
     */
    record Block(Node node, String text, boolean inList) {

        /** Whether the block is text, and neither code nor a table. */
        boolean isProse() {
            return node.is(Kind.PARAGRAPH, Kind.HTML_BLOCK, Kind.HEADING) || node.isInline();
        }
    }

    /** Keeps its own copy of the blocks. */
    Answer {
        blocks = List.copyOf(blocks);
    }

    /** The answer of a question; empty if the question has no section for it. */
    static Optional<Answer> of(AskedQuestion asked) {
        return section(asked.question()).map(section -> of(asked.source(), asked.question(), section));
    }

    /** An explanation counts as the answer only in our own formats; other banks often put only a link there. */
    private static Optional<Section> section(Question question) {
        return question.section(question.type().hasAnswerSection() ? Role.ANSWER : Role.EXPLANATION)
                .filter(section -> section.role() == Role.ANSWER || question.hasMetadata());
    }

    private static Answer of(SourceFile file, Question question, Section section) {
        List<Block> blocks = new ArrayList<>();
        section.blocks().forEach(block -> collect(block, false, blocks));
        boolean labelled = false;
        while (!blocks.isEmpty() && isLabel(blocks.get(0))) {
            blocks.remove(0);
            labelled = true;
        }
        if (!blocks.isEmpty()) {
            Block first = blocks.get(0);
            blocks.set(0, new Block(first.node(), withoutLabel(first.text()), first.inList()));
        }
        return new Answer(file, question, section, labelled, blocks);
    }

    private static void collect(Node node, boolean inList, List<Block> blocks) {
        if (node.is(Kind.LIST, Kind.ITEM, Kind.QUOTE)) {
            node.children().forEach(child -> collect(child, inList || node.kind() == Kind.LIST, blocks));
            return;
        }
        String text = node.kind() == Kind.HTML_BLOCK ? HtmlText.withoutSummaries(node.text()) : node.visibleText();
        boolean shows = !Prose.isBlank(text) && !TO_TOP.contains(text);
        if (shows || node.any(Answer::isPicture)) {
            blocks.add(new Block(node, text, inList));
        }
    }

    /** A label ends with a colon, is a heading or is bold; otherwise the word may be the answer itself. */
    static boolean isLabel(Block block) {
        boolean colon = block.text().endsWith(":") || block.text().endsWith("：");
        List<Node> inlines = block.node().children();
        boolean setOff = block.node().kind() == Kind.HEADING
                || inlines.size() == 1 && inlines.get(0).kind() == Kind.STRONG;
        return (colon || setOff) && LABELS.contains(block.text());
    }

    private static String withoutLabel(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        return colon > 0 && colon < 20 && LABELS.contains(text.substring(0, colon))
                ? text.substring(colon + 1).strip()
                : text;
    }

    static boolean isPicture(Node node) {
        return node.kind() == Kind.IMAGE || node.is(Kind.HTML_BLOCK, Kind.HTML) && HtmlText.hasMedia(node.text());
    }

    /** Whether the section has neither a block nor a label. */
    boolean isEmpty() {
        return blocks.isEmpty() && !labelled;
    }

    /** The text of the blocks, one below the other, without markup. */
    String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** Whether one of the blocks, or a node inside one, fits. */
    boolean any(Predicate<Node> fits) {
        return blocks.stream().anyMatch(block -> block.node().any(fits));
    }

    /** Whether the whole answer is text, without code, images and tables. */
    boolean isProse() {
        return blocks.stream().allMatch(Block::isProse) && !any(Answer::isPicture);
    }

    /** The last block; the answer must have at least one. */
    Block last() {
        return blocks.get(blocks.size() - 1);
    }

    /**
     * Whether text follows in the same list item, at the indentation of the last block: a heading there divides the
     * item and its answer.
     */
    boolean goesOnInItem() {
        int line = file.lineAt(last().node().end() - 1);
        int next = line + 1;
        while (next <= file.lineCount() && file.line(next).isBlank()) {
            next++;
        }
        int indent = indent(file.line(line));
        return indent > 0 && next <= file.lineCount() && indent(file.line(next)) == indent;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    Span span(Block block) {
        return span(block.node());
    }

    Span span(Node node) {
        return file.span(node.start(), node.end());
    }

    /** The place from the first block to the last one; the answer must have at least one. */
    Span span() {
        int start = blocks.get(0).node().start();
        int end = last().node().end();
        while (start < end && Character.isWhitespace(file.text().charAt(start))) {
            start++;
        }
        return file.span(start, end);
    }

    /** The heading or label of the section; the title of the question if it has none. */
    Span opening() {
        Span heading = section.heading();
        boolean bare = heading.line() == heading.endLine() && heading.column() == heading.endColumn();
        return bare ? question.title().span() : heading;
    }
}
