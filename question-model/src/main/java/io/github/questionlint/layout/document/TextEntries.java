package io.github.questionlint.layout.document;

import io.github.questionlint.layout.words.AnswerWords;
import io.github.questionlint.layout.words.QuestionNumber;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.RenderedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answers of several questions, each with its number: the items of a list, headings, or lines such as "Question 3: …". */
final class TextEntries {
    /** The start of an answer. */
    private record Start(int number, int start, int textStart) {}

    /** A number that is all of a heading or ends it. */
    private static final Pattern NUMBER = Pattern.compile("\\D{0,40}(\\d{1,3})[.:)]?");
    /** A heading that has the letter of a choice behind its number, perhaps with the words of the choice. */
    private static final Pattern KEYED = Pattern.compile("\\D{0,20}\\d{1,3}[.:)、]?\\s{1,4}([A-Ha-h](?:[.):、].*|))");

    private final Document document;
    private final List<Start> starts = new ArrayList<>();

    private TextEntries(Document document) {
        this.document = document;
    }

    /** The answers between two offsets; none unless their numbers ascend. */
    static List<FarAnswer> of(Document document, int start, int end) {
        TextEntries entries = new TextEntries(document);
        List<Node> blocks = document.blocks(start, end);
        List<Node> heads = blocks.stream()
                .filter(block -> block.kind() == Kind.HEADING && number(block) >= 0)
                .toList();
        boolean keyed = heads.stream()
                .allMatch(head -> KEYED.matcher(head.visibleText()).matches());
        if (heads.size() > 1) {
            heads.forEach(head -> entries.addHeading(head, keyed ? entries.behindNumber(head) : head.end()));
        } else {
            blocks.forEach(entries::add);
        }
        return entries.answers(end);
    }

    /** The number of an answer that a heading says, as in "Question 3", "3" and "Answer to question 3"; -1 without one. */
    private static int number(Node heading) {
        String title = heading.visibleText();
        Matcher number = NUMBER.matcher(title);
        boolean whole = number.matches()
                && (number.start(1) == 0 || !AnswerWords.in(title).isEmpty());
        return QuestionNumber.of(title)
                .map(QuestionNumber::number)
                .orElseGet(() -> whole ? Integer.parseInt(number.group(1)) : -1);
    }

    private int behindNumber(Node heading) {
        RenderedText shown = RenderedText.of(document.file(), List.of(heading));
        Matcher key = KEYED.matcher(heading.visibleText());
        return key.matches() ? shown.offset(key.start(1)) : heading.end();
    }

    private void add(Node block) {
        if (block.kind() == Kind.HEADING && number(block) >= 0) {
            addHeading(block, block.end());
        } else if (block.kind() == Kind.LIST) {
            addItems(block);
        } else if (block.kind() == Kind.PARAGRAPH) {
            addLines(block);
        }
    }

    private void addHeading(Node heading, int textStart) {
        starts.add(new Start(number(heading), heading.start(), textStart));
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
