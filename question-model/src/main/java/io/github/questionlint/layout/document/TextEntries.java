package io.github.questionlint.layout.document;

import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers of several questions, each with its number: the items of a list, headings, or lines such as "Question 3: …". */
final class TextEntries {
    /** The start of an answer. */
    private record Start(int number, int start, int textStart) {}

    private final Document document;
    private final List<Start> starts = new ArrayList<>();

    private TextEntries(Document document) {
        this.document = document;
    }

    /** The answers between two offsets; none unless their numbers ascend. */
    static List<FarAnswer> of(Document document, int start, int end) {
        TextEntries entries = new TextEntries(document);
        List<Node> blocks = document.blocks(start, end);
        boolean headed = blocks.stream().filter(TextEntries::isNumbered).count() > 1;
        blocks.forEach(block -> entries.add(block, headed));
        return entries.answers(end);
    }

    private static boolean isNumbered(Node block) {
        return block.kind() == Kind.HEADING
                && QuestionNumber.of(block.visibleText()).isPresent();
    }

    /** Where headings number the answers, lists are parts of them. */
    private void add(Node block, boolean headed) {
        if (block.kind() == Kind.HEADING) {
            QuestionNumber.of(block.visibleText())
                    .ifPresent(number -> starts.add(new Start(number.number(), block.start(), block.end())));
        } else if (block.kind() == Kind.LIST && !headed) {
            addItems(block);
        } else if (block.kind() == Kind.PARAGRAPH && !headed) {
            addLines(block);
        }
    }

    private void addItems(Node list) {
        int number = list.number();
        for (Node item : list.children()) {
            if (!item.children().isEmpty() && number >= 0) {
                starts.add(
                        new Start(number++, item.start(), item.children().get(0).start()));
            } else if (!item.children().isEmpty() && item.children().get(0).kind() == Kind.PARAGRAPH) {
                addLine(RenderedText.of(document.file(), List.of(item.children().get(0))), 0, item.start());
            }
        }
    }

    private void addLines(Node paragraph) {
        RenderedText shown = RenderedText.of(document.file(), List.of(paragraph));
        int from = 0;
        while (from >= 0 && from < shown.text().length()) {
            addLine(shown, from, from == 0 ? paragraph.start() : shown.offset(from));
            int next = shown.text().indexOf('\n', from);
            from = next < 0 ? -1 : next + 1;
        }
    }

    private void addLine(RenderedText shown, int from, int start) {
        String line = shown.text().substring(from, Math.min(shown.text().length(), from + 80));
        Optional<QuestionNumber> number = QuestionNumber.of(line).filter(QuestionNumber::isClosed);
        if (number.isPresent()) {
            int length = line.indexOf(number.get().text()) + number.get().text().length();
            starts.add(new Start(number.get().number(), start, shown.skipMarks(from + length)));
        }
    }

    private List<FarAnswer> answers(int end) {
        List<FarAnswer> answers = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            Start start = starts.get(at);
            int to = at + 1 < starts.size() ? starts.get(at + 1).start() : end;
            if (at > 0 && start.number() <= starts.get(at - 1).number()) {
                return List.of();
            }
            answers.add(new FarAnswer(
                    start.number(),
                    "",
                    start.start(),
                    Math.min(to, start.textStart()),
                    document.trimmed(Math.min(to, start.textStart()), to)));
        }
        return answers;
    }
}
