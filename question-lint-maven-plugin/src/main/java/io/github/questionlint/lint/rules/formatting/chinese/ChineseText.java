package io.github.questionlint.lint.rules.formatting.chinese;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.lint.rules.shared.Formula;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a way of writing in visible text, not in code, formulas, HTML or targets of links. Reports it once per
 * block, with a fix of all its places.
 *
 * @param name what is looked at, as in the option and as the id of its message
 * @param fix the id of the message that says what the fix does
 * @param wrong what is looked for
 * @param right what is written in its place
 */
record ChineseText(String name, String fix, Pattern wrong, Replacement right) {

    /** The replacement of a stretch of a text, given by its start and its end (exclusive) in UTF-16 units. */
    @FunctionalInterface
    interface Replacement {
        String of(String text, int start, int end);
    }

    /** The same with another replacement. */
    ChineseText replacing(Replacement other) {
        return new ChineseText(name, fix, wrong, other);
    }

    void check(FileNode it, Reporter reporter) {
        Node block = it.node();
        String text = it.source().text();
        List<Edit> edits = edits(text, block);
        if (!edits.isEmpty()) {
            Edit first = edits.get(0);
            String found = text.substring(first.start(), first.end());
            String around =
                    text.substring(Math.max(block.start(), first.start() - 1), Math.min(block.end(), first.end() + 1));
            Span place = it.source().span(first.start(), first.end());
            reporter.report(
                    Observation.at(place, name, around, found, first.text().strip())
                            .withFix(Safety.SUGGESTED, edits, fix, edits.size()));
        }
    }

    private List<Edit> edits(String text, Node block) {
        List<Edit> edits = new ArrayList<>();
        Formula formula = Formula.in(text, block);
        block.children().stream()
                .flatMap(Node::stream)
                .filter(node -> node.kind() == Kind.TEXT)
                .filter(node -> text.regionMatches(node.start(), node.text(), 0, node.end() - node.start()))
                .forEach(node -> {
                    Matcher found = wrong.matcher(node.text());
                    while (found.find()) {
                        int start = node.start() + found.start();
                        if (!formula.holds(start)) {
                            String better = right.of(node.text(), found.start(), found.end());
                            edits.add(new Edit(start, node.start() + found.end(), better));
                        }
                    }
                });
        return edits;
    }
}
