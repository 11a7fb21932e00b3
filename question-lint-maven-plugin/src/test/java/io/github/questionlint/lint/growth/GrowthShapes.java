package io.github.questionlint.lint.growth;

import java.util.List;
import java.util.stream.Stream;

/** All shapes, area by area. */
final class GrowthShapes {
    /** Those that are run in every build that has the slow tests. */
    static final List<GrowthShape> USUAL = Stream.of(
                    MixedShapes.USUAL,
                    MarkdownShapes.ALL,
                    HtmlShapes.ALL,
                    LayoutShapes.ALL,
                    NativeShapes.ALL,
                    DataShapes.ALL,
                    BankShapes.ALL)
            .flatMap(List::stream)
            .toList();

    /** The same with every unit at every place. */
    static final List<GrowthShape> ALL = Stream.concat(
                    USUAL.stream().filter(shape -> !MixedShapes.USUAL.contains(shape)), MixedShapes.ALL.stream())
            .toList();

    private GrowthShapes() {}
}
