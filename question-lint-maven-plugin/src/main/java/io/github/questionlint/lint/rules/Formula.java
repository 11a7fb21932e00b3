package io.github.questionlint.lint.rules;

import io.github.questionlint.markdown.Node;

/** Formulas between dollar signs, which a page that shows them takes as they are. */
final class Formula {

    private Formula() {}

    /** Whether a place in a block stands between two dollar signs. */
    static boolean holds(String text, Node block, int at) {
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
