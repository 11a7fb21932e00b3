package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ChoiceInline implements Rule<StemParagraph> {
    private static final Pattern LETTER =
            Pattern.compile("(?<![A-Za-z0-9])[(（]?([A-H])(?:[.)](?=\\s)|[、．：）])(?=\\s?\\S)(?![\\s]?[A-H][、．：）呢是])");

    private static final Pattern BOX = Pattern.compile("(?<![\\p{L}\\p{N}]- ?)\\[[ xX]\\]\\s");

    /** A choice that consists of a pair of brackets: an empty array or a condition. */
    private static final Pattern BRACKETS = Pattern.compile("(?:[-*+] )?\\[[ xX]\\]\\s{1,4}\\[ ?\\]\\s{0,4}");

    /** The first box ends within this many characters. */
    private static final int FIRST_BOX = 6;
    /** The least number of characters before the second box. */
    private static final int SECOND_BOX = 4;

    @Override
    public View<StemParagraph> view() {
        return StemParagraph.VIEW;
    }

    @Override
    public void check(StemParagraph paragraph, Reporter reporter) {
        FileNode block = paragraph.block();
        if (paragraph.lacksChoices()) {
            checkLetters(block.node(), block.source(), reporter);
        } else {
            checkBoxes(block.node(), block.source(), reporter);
        }
    }

    /** Reports a paragraph whose first line starts with a box and has another box outside of code. */
    private static void checkBoxes(Node block, SourceFile file, Reporter reporter) {
        String text = file.text();
        if ("-*+[".indexOf(text.charAt(block.start())) < 0) {
            return;
        }
        int end = Math.min(block.end(), file.lineEnd(file.lineAt(block.start())));
        if (text.lastIndexOf('[', end - 1) < block.start() + SECOND_BOX
                || BRACKETS.matcher(text).region(block.start(), end).matches()) {
            return;
        }
        boolean begins = BOX.matcher(text)
                .region(block.start(), Math.min(end, block.start() + FIRST_BOX))
                .find();
        long boxes = block.children().stream()
                .filter(inline -> begins && inline.kind() == Kind.TEXT && inline.start() < end)
                .flatMap(inline -> BOX.matcher(text.substring(inline.start(), inline.end()) + " ")
                        .results())
                .count();
        if (boxes > 1) {
            reporter.report(file.span(block.start(), end), "boxes");
        }
    }

    private static void checkLetters(Node block, SourceFile file, Reporter reporter) {
        Matcher letters = LETTER.matcher(file.text()).region(block.start(), block.end());
        char next = 'A';
        int start = block.start();
        while (letters.find() && letters.group(1).charAt(0) == next) {
            start = next == 'A' ? letters.start() : start;
            next++;
        }
        if (next > 'C') {
            reporter.report(file.span(start, block.end()), "inline", "A", (char) (next - 1));
        }
    }
}
