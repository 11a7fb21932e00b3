package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.layout.words.QuestionNumber;
import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class HeadingMissing implements Rule<Blocks> {
    /** How many headings with numbers show that questions are headings. */
    private static final int ENOUGH = 3;

    /** A block that starts with the number of a question. */
    private record Numbered(Node block, QuestionNumber label) {
        boolean isHeading() {
            return block.kind() == Kind.HEADING;
        }

        boolean precedes(Numbered next) {
            return label.style().equals(next.label.style()) && label.number() == next.label.number() - 1;
        }
    }

    @Override
    public View<Blocks> view() {
        return Blocks.VIEW;
    }

    @Override
    public void check(Blocks blocks, Reporter reporter) {
        SourceFile source = blocks.source();
        List<Numbered> all = blocks.all().stream()
                .flatMap(block -> numbered(source, block).stream())
                .toList();
        Set<String> headings = all.stream()
                .filter(Numbered::isHeading)
                .map(it -> it.label().style() + it.label().number())
                .collect(Collectors.toSet());
        if (all.stream().filter(Numbered::isHeading).count() >= ENOUGH) {
            report(source, all, questions(all, headings), reporter);
        }
    }

    /**
     * The blocks that are questions: headings, blocks whose numbers continue from a question, and blocks that lead up
     * to one, with numbers that no heading has.
     */
    private static BitSet questions(List<Numbered> all, Set<String> headings) {
        BitSet questions = new BitSet();
        for (int at = 0; at < all.size(); at++) {
            Numbered it = all.get(at);
            int last = questions.previousSetBit(at - 1);
            questions.set(at, it.isHeading() || last >= 0 && all.get(last).precedes(it));
        }
        for (int at = all.size() - 2; at >= 0; at--) {
            Numbered it = all.get(at);
            boolean told = headings.contains(it.label().style() + it.label().number());
            if (questions.get(at + 1) && it.precedes(all.get(at + 1)) && !told) {
                questions.set(at);
            }
        }
        return questions;
    }

    private static Optional<Numbered> numbered(SourceFile source, Node block) {
        boolean fits = block.kind() == Kind.HEADING || block.kind() == Kind.PARAGRAPH;
        return fits ? label(source, block).map(label -> new Numbered(block, label)) : Optional.empty();
    }

    private static void report(SourceFile source, List<Numbered> all, BitSet questions, Reporter reporter) {
        int level = all.stream()
                .filter(Numbered::isHeading)
                .findFirst()
                .orElseThrow()
                .block()
                .number();
        for (int at = questions.nextSetBit(0); at >= 0; at = questions.nextSetBit(at + 1)) {
            Numbered it = all.get(at);
            if (it.isHeading()) {
                level = it.block().number();
            } else if (source.text().charAt(it.block().start()) != '#') {
                report(source, it.block(), level, reporter);
            }
        }
    }

    /** Only a word before the number distinguishes the title of a question from an item of a list. */
    private static Optional<QuestionNumber> label(SourceFile source, Node block) {
        int end = Math.min(block.end(), source.lineEnd(source.lineAt(block.start())));
        String line = source.text().substring(block.start(), end);
        boolean asks = line.indexOf('?') >= 0 || line.indexOf('？') >= 0;
        return QuestionNumber.of(line).filter(label -> label.hasWord() && (asks || label.isClosed()));
    }

    private static void report(SourceFile source, Node block, int level, Reporter reporter) {
        int line = source.lineAt(block.start());
        String marks = "#".repeat(level);
        reporter.report(Observation.at(
                        source.span(block.start(), Math.min(block.end(), source.lineEnd(line))),
                        "missing",
                        Excerpt.of(source.text().substring(block.start(), source.lineEnd(line))),
                        marks)
                .withFix(Safety.SUGGESTED, List.of(Edit.insert(block.start(), marks + " ")), "insert", marks));
    }
}
