package io.github.questionlint.lint.rules.shared;

import io.github.questionlint.markdown.Node;

/** Formulas between dollar signs, which a formula renderer takes unchanged. */
public final class Formula {

    private Formula() {}

    /** Whether an offset in a block is between two dollar signs. */
    public static boolean holds(String text, Node block, int at) {
        boolean odd = false;
        for (int before = block.start(); before < at; before++) {
            odd ^= text.charAt(before) == '$';
        }
        for (int after = at; odd && after < block.end(); after++) {
            if (text.charAt(after) == '$') {
                return true;
            }
        }
        return false;
    }
}
