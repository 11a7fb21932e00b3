package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.FileViews;
import io.github.questionlint.lint.rules.shared.FileNode;
import io.github.questionlint.markdown.Node.Kind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a paragraph that starts with a number sign.
 *
 * @param line the line
 * @param levels the levels of the headings of its file
 */
record NumberSignLine(ParagraphLine line, Set<Integer> levels) {
    /** Each of a file. */
    static final FileView<NumberSignLine> VIEW = FileView.of(NumberSignLine.class, NumberSignLine::all);

    private static Stream<NumberSignLine> all(FileViews views) {
        Set<Integer> levels = views.of(FileNode.blocks(Kind.HEADING))
                .map(heading -> heading.node().number())
                .collect(Collectors.toSet());
        return views.of(ParagraphLine.VIEW)
                .filter(line -> line.first() == '#')
                .map(line -> new NumberSignLine(line, levels));
    }
}
