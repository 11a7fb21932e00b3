package io.github.questionlint.lint.rule;

import java.util.List;

/**
 * A fix as a rule proposes it; the linter makes a finding's fix of it.
 *
 * @param safety whether it may be applied without being asked for
 * @param wording which of the sentences on the rule's page says what it does
 * @param args what goes into the sentence
 * @param edits what changes in the file of the observation
 */
public record ProposedFix(Safety safety, String wording, List<String> args, List<Edit> edits) {

    /** Keeps its own copies of the lists. */
    public ProposedFix {
        args = List.copyOf(args);
        edits = List.copyOf(edits);
    }
}
