package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.markdown.Node;
import java.util.Arrays;

/** Formulas between dollar signs, which a formula renderer takes unchanged. */
public final class Formula {
    /** Where the dollar signs of a block are, in order. */
    private final int[] signs;

    private Formula(int[] signs) {
        this.signs = signs;
    }

    /** The formulas of a block. */
    public static Formula in(String text, Node block) {
        int[] signs = new int[4];
        int count = 0;
        for (int at = block.start(); at < block.end(); at++) {
            if (text.charAt(at) == '$') {
                signs = count == signs.length ? Arrays.copyOf(signs, 2 * count) : signs;
                signs[count++] = at;
            }
        }
        return new Formula(Arrays.copyOf(signs, count));
    }

    /** Whether an offset in the block is between two dollar signs. */
    public boolean holds(int at) {
        int found = Arrays.binarySearch(signs, at);
        int before = found < 0 ? -found - 1 : found;
        return before % 2 != 0 && before < signs.length;
    }
}
