package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Edit;
import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Fix.Safety;
import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Node;
import io.github.questionlint.source.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Optional;

final class HeadingMissing implements FileRule {
    /** How many headings with numbers show that questions are headings. */
    private static final int ENOUGH = 3;

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        List<Node> blocks = Blocks.of(file);
        long headings = blocks.stream()
                .filter(block ->
                        block.kind() == Kind.HEADING && label(source, block).isPresent())
                .count();
        if (headings < ENOUGH) {
            return;
        }
        Label last = null;
        int level = 0;
        for (Node block : blocks) {
            boolean mayFollow = block.kind() == Kind.HEADING || last != null && block.kind() == Kind.PARAGRAPH;
            Optional<Label> label = mayFollow ? label(source, block) : Optional.empty();
            boolean follows = last != null
                    && label.filter(found -> found.number() > 1).isPresent()
                    && label.get().style().equals(last.style())
                    && label.get().number() == last.number() + 1;
            boolean marked = source.text().charAt(block.start()) == '#';
            if (follows && block.kind() == Kind.PARAGRAPH && !marked) {
                report(source, block, level, reporter);
            }
            if (block.kind() == Kind.HEADING && label.isPresent()) {
                level = block.number();
                last = label.get();
            } else if (follows) {
                last = label.get();
            }
        }
    }

    /** Only a word in front of the number tells the title of a question from an item of a list. */
    private static Optional<Label> label(SourceFile source, Node block) {
        int end = Math.min(block.end(), source.lineEnd(source.lineAt(block.start())));
        String line = source.text().substring(block.start(), end);
        boolean asks = line.indexOf('?') >= 0 || line.indexOf('？') >= 0;
        return Label.of(line).filter(label -> label.hasWord() && (asks || label.isClosed()));
    }

    private static void report(SourceFile source, Node block, int level, Reporter reporter) {
        int line = source.lineAt(block.start());
        String marks = "#".repeat(level);
        reporter.report(Observation.at(
                        source.span(block.start(), Math.min(block.end(), source.lineEnd(line))),
                        "missing",
                        Prose.excerpt(source.text().substring(block.start(), source.lineEnd(line))),
                        marks)
                .repaired(Safety.SUGGESTED, List.of(Edit.insert(block.start(), marks + " ")), "insert", marks));
    }
}
