package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Fence;
import io.github.questionlint.source.SourceFile;
import java.util.List;
import java.util.OptionalInt;

final class FenceUnclosed implements Rule<Fences> {
    /** If two fences without code between them are at most this many lines apart, one of them is superfluous. */
    private static final int NEAR = 15;

    @Override
    public View<Fences> view() {
        return Fences.VIEW;
    }

    @Override
    public void check(Fences fences, Reporter reporter) {
        List<Fence> all = fences.all();
        int stray = 0;
        for (int at = 0; at < all.size(); at++) {
            Fence fence = all.get(at);
            OptionalInt swallowed = fence.swallowed();
            boolean open = !fence.isClosed() && fence.line() != stray;
            if ((open || swallowed.isPresent()) && !FenceTypo.explains(fences.blocks(), fence)) {
                report(fence, all.get(Math.max(0, at - 1)), swallowed, reporter);
            }
            stray = fence.isClosed() ? stray : fence.lineBelow();
        }
    }

    private static void report(Fence fence, Fence before, OptionalInt swallowed, Reporter reporter) {
        OptionalInt end = fence.misspelt().isPresent() ? fence.misspelt() : fence.glued();
        int bound = swallowed.orElse(Integer.MAX_VALUE);
        int below = fence.lineBelow();
        if (end.isPresent() && end.getAsInt() < bound) {
            String messageId = fence.misspelt().isPresent() ? "misspelt" : "glued";
            String text = fence.file().line(end.getAsInt()).strip();
            reporter.report(
                    fence.spanTo(end.getAsInt()), messageId, fence.marks(), end.getAsInt(), Excerpt.ofEnd(text));
        } else if (swallowed.isPresent()) {
            String text = fence.file().line(bound).strip();
            boolean same = text.equals(fence.file().line(fence.line()).strip()) && !text.equals(fence.marks());
            reporter.report(
                    fence.spanTo(fence.line()), same ? "same" : "swallowed", fence.marks(), bound, Excerpt.of(text));
        } else if (isOutdented(fence, below)) {
            reporter.report(fence.spanTo(fence.line()), "outdented", fence.marks(), below);
        } else if (fence.isEmpty() && isNear(before, fence)) {
            reporter.report(
                    fence.file()
                            .span(
                                    before.node().end(),
                                    fence.start() + fence.marks().length()),
                    "two",
                    fence.marks(),
                    before.lastLine(),
                    fence.line());
        } else {
            reporter.report(
                    fence.spanTo(fence.line()), fence.isEmpty() ? "stray" : "unclosed", fence.marks(), below - 1);
        }
    }

    private static boolean isNear(Fence before, Fence fence) {
        return before.isClosed() && before.line() < fence.line() && fence.line() - before.lastLine() <= NEAR;
    }

    private static boolean isOutdented(Fence fence, int below) {
        SourceFile file = fence.file();
        return below <= file.lineCount()
                && file.line(below).strip().equals(fence.marks())
                && fence.column() > file.line(below).indexOf(fence.marks());
    }
}
