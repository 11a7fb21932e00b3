package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Dialect;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Fence;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class FenceIndented implements Rule<Fences> {
    @Override
    public View<Fences> view() {
        return Fences.VIEW;
    }

    @Override
    public void check(Fences fences, Reporter reporter) {
        SourceFile source = fences.blocks().source();
        if (Dialect.isMdx(source)) {
            return;
        }
        Set<Integer> ends = fences.all().stream()
                .filter(fence -> !fence.isClosed())
                .map(Fence::lineBelow)
                .collect(Collectors.toSet());
        for (Node block : fences.blocks().all()) {
            if (block.kind() == Kind.INDENTED_CODE && !ends.contains(source.lineAt(block.start()))) {
                checkCode(source, block, reporter);
            }
            List<Node> children = block.children();
            for (int at = 1; at < children.size(); at++) {
                if (hasLeft(source, children.get(at - 1), children.get(at))) {
                    Fence fence = Fence.of(source, children.get(at));
                    reporter.report(fence.spanTo(fence.line()), "left", fence.marks());
                }
            }
        }
    }

    /** The stretch from the first fence to the last one in a block of indented code. */
    private static void checkCode(SourceFile source, Node block, Reporter reporter) {
        int[] fences = IntStream.rangeClosed(
                        source.lineAt(block.start()), source.lineAt(Math.max(block.start(), block.end() - 1)))
                .filter(line -> isFence(source, line))
                .toArray();
        if (fences.length > 0 && !Dialect.isIndentedContent(source, fences[0])) {
            int first = fences[0];
            String text = source.line(first).strip();
            int start = source.lineStart(first) + source.line(first).indexOf(text);
            int last = fences[fences.length - 1];
            reporter.report(source.span(start, source.lineEnd(last)), "right", Excerpt.of(text));
        }
    }

    private static boolean isFence(SourceFile source, int line) {
        String text = source.line(line).strip();
        return text.startsWith("```") || text.startsWith("~~~");
    }

    /** A fence that is indented, but not as deep as the text of the list item above it. */
    private static boolean hasLeft(SourceFile source, Node above, Node block) {
        if (above.kind() != Kind.LIST || block.kind() != Kind.FENCED_CODE || block.number() == 0) {
            return false;
        }
        Fence fence = Fence.of(source, block);
        return fence.column() > above.start() - source.lineStart(source.lineAt(above.start()));
    }
}
