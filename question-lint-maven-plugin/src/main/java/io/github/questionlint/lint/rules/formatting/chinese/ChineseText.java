package io.github.questionlint.lint.rules.formatting.chinese;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Formula;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a way of writing in the text that readers see, not in code, formulas, HTML or targets of links, and reports
 * it once a block, with a fix of all its places.
 *
 * @param wrong what is looked for
 * @param right what is to stand there instead
 */
record ChineseText(Pattern wrong, UnaryOperator<String> right) {

    void check(QuestionFile file, Reporter reporter) {
        Blocks.ofText(file).forEach(block -> {
            List<Edit> edits = edits(file.source().text(), block);
            if (!edits.isEmpty()) {
                Edit first = edits.get(0);
                String text = file.source().text();
                String found = text.substring(first.start(), first.end());
                String around = text.substring(
                        Math.max(block.start(), first.start() - 1), Math.min(block.end(), first.end() + 1));
                reporter.report(Observation.at(
                                file.source().span(first.start(), first.end()), "found", around, found, first.text())
                        .withFix(Safety.SUGGESTED, edits, "replace", edits.size()));
            }
        });
    }

    private List<Edit> edits(String text, Node block) {
        List<Edit> edits = new ArrayList<>();
        block.children().stream()
                .flatMap(Node::stream)
                .filter(node -> node.kind() == Kind.TEXT)
                .filter(node -> text.regionMatches(node.start(), node.text(), 0, node.end() - node.start()))
                .forEach(node -> {
                    Matcher found = wrong.matcher(node.text());
                    while (found.find()) {
                        int start = node.start() + found.start();
                        if (!Formula.holds(text, block, start)) {
                            edits.add(new Edit(start, node.start() + found.end(), right.apply(found.group())));
                        }
                    }
                });
        return edits;
    }
}
