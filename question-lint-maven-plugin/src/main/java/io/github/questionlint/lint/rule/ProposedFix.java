package io.github.questionlint.lint.rule;

import java.util.List;

/**
 * A fix as a rule proposes it; the linter turns it into the fix of a finding.
 *
 * @param safety whether it may be applied without being asked for
 * @param messageId the id of the message on the rule's page that describes it
 * @param args the arguments of the message
 * @param edits what changes in the file of the observation
 */
public record ProposedFix(Safety safety, String messageId, List<String> args, List<Edit> edits) {

    /** Keeps its own copies of the lists. */
    public ProposedFix {
        args = List.copyOf(args);
        edits = List.copyOf(edits);
    }
}
