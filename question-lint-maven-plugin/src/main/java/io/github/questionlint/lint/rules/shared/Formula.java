package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.markdown.Node;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Formulas between dollar signs, which a formula renderer takes unchanged. */
public final class Formula {
    private static final Formula NONE = new Formula(new int[0]);

    /** Where the dollar signs of a block are, in order. */
    private final int[] signs;

    private Formula(int[] signs) {
        this.signs = signs;
    }

    /** The formulas of a block. */
    public static Formula in(String text, Node block) {
        int first = text.indexOf('$', block.start());
        return first < 0 || first >= block.end()
                ? NONE
                : new Formula(IntStream.range(first, block.end())
                        .filter(at -> text.charAt(at) == '$')
                        .toArray());
    }

    /** Whether an offset in the block is between two dollar signs. */
    public boolean holds(int at) {
        int found = Arrays.binarySearch(signs, at);
        int before = found < 0 ? -found - 1 : found;
        return before % 2 != 0 && before < signs.length;
    }
}
