package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.OptionsLocator;
import io.github.questionlint.layout.words.AnswerLabel;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Choices whose boxes start lines of a paragraph, since their list markers were forgotten or run into the boxes. What is
 * wrong with them is reported for every paragraph, of a question or not.
 */
final class BoxLines {
    private static final Pattern BOX =
            Pattern.compile("[ \\t>]*(?:[-*+][ \\t]?)?(\\\\?\\[[ xX]\\\\?]|\\([ \\t]?[xX*]?[ \\t]?\\)(?=\\s))[ \\t]*");
    private static final Pattern SIGN = Pattern.compile("[ \\t>]*(?:[-*+][ \\t])?([✅✓✔☑❌✗✘✖❎])\\uFE0F?[ \\t]*");
    private static final Pattern RIGHT = Pattern.compile("[xX*✅✓✔☑]");

    private BoxLines() {}

    /** The choices of the first paragraph of which every line starts with a box. */
    static Optional<Choices> find(Document document, List<Node> blocks) {
        return find(document, blocks, BOX);
    }

    /** The same with a sign such as ✅ or ❌ for a box; answers have such lines, too, so that something must name them. */
    static Optional<Choices> signed(Document document, List<Node> blocks) {
        return unsaid(document, blocks).filter(found -> found.list().stream().anyMatch(Choice::correct));
    }

    /** The same, even where no sign calls a choice right. */
    static Optional<Choices> unsaid(Document document, List<Node> blocks) {
        return find(document, blocks, SIGN);
    }

    private static Optional<Choices> find(Document document, List<Node> blocks, Pattern mark) {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.PARAGRAPH)
                .flatMap(block -> of(document, block, mark).stream())
                .findFirst();
    }

    private static Optional<Choices> of(Document document, Node block, Pattern mark) {
        List<OptionLabel> labels = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int at = block.start();
        while (at < block.end() && Character.isWhitespace(document.file().text().charAt(at))) {
            at++;
        }
        while (at < block.end()) {
            int end = Math.min(
                    block.end(), document.file().lineEnd(document.file().lineAt(at)));
            Matcher box = mark.matcher(document.file().text()).region(at, end);
            if (labels.size() > 1 && AnswerLabel.opens(document.file().text().substring(at, end))) {
                break;
            }
            if (!box.lookingAt() || labels.size() == OptionsLocator.LATIN.length()) {
                return Optional.empty();
            }
            String name = OptionsLocator.LATIN.substring(labels.size(), labels.size() + 1);
            if (RIGHT.matcher(box.group(1)).find()) {
                right.add(name);
            }
            int sign = box.start(1);
            labels.add(new OptionLabel(name, false, at, sign, sign, box.end()));
            at = end + 1;
        }
        if (labels.size() < 2) {
            return Optional.empty();
        }
        Optional<KeyLine> key =
                right.isEmpty() ? Optional.empty() : Optional.of(new KeyLine(right, block.start(), block.start()));
        int end = document.trimmed(block.start(), Math.min(at, block.end()));
        return Optional.of(new LabelledChoices(document, labels, end).with(key, end, List.of()));
    }
}
