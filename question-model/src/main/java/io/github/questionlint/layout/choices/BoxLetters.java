package io.github.questionlint.layout.choices;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.markdown.NodeSlices;
import io.github.questionlint.model.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the letters off choices with boxes, also small ones and those in bold print. */
final class BoxLetters {
    /** A letter with its mark, which an emphasis may be around. */
    private static final Pattern LETTER =
            Pattern.compile("([*_]{0,3})[(（]?([A-Za-z])(?:[.)）．、]\\1|\\1[.)）．、])[ \\t]+(?=\\S)");

    private BoxLetters() {}

    /** Some choices without their letters, if they run a, b, c …; the same ones otherwise. */
    static List<Choice> without(Document document, List<Choice> choices) {
        List<Choice> bare = new ArrayList<>();
        for (Choice choice : choices) {
            Optional<Choice> next = without(document, choice, bare.size());
            if (next.isEmpty() || choices.size() < 2) {
                return choices;
            }
            bare.add(next.get());
        }
        return bare;
    }

    private static boolean startsWithText(List<Node> blocks) {
        return !blocks.isEmpty()
                && blocks.get(0).kind() == Kind.PARAGRAPH
                && !blocks.get(0).children().isEmpty();
    }

    private static Optional<Choice> without(Document document, Choice choice, int place) {
        List<Node> blocks = choice.blocks();
        if (choice.label().isPresent() || !startsWithText(blocks)) {
            return Optional.empty();
        }
        List<Node> inlines = blocks.get(0).children();
        boolean framed = blocks.size() == 1
                && inlines.size() == 1
                && inlines.get(0).is(Kind.STRONG, Kind.EMPHASIS)
                && !inlines.get(0).children().isEmpty();
        List<Node> shown = framed ? inlines.get(0).children() : inlines;
        int from = shown.get(0).start();
        int to = (framed ? shown.get(shown.size() - 1) : blocks.get(blocks.size() - 1)).end();
        Matcher letter = LETTER.matcher(document.file().text()).region(from, to);
        if (!letter.lookingAt() || Character.toUpperCase(letter.group(2).charAt(0)) != 'A' + place) {
            return Optional.empty();
        }
        int column = choice.markSpan().column() - 1;
        return Optional.of(new Choice(
                choice.mark(),
                choice.markSpan(),
                Optional.of(document.file().slice(letter.start(2), letter.end(2))),
                NodeSlices.dedented(document.file(), letter.end(), to, column),
                document.blocks(letter.end(), to),
                choice.explanation(),
                choice.span()));
    }
}
