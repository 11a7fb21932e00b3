package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.model.Question;
import java.util.List;

/** The rules about questions that are in the bank already. */
public final class DuplicateRules {

    /** All of them, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(DuplicateConflicting.class, DuplicateConflicting::new),
            RuleEntry.of(DuplicateExact.class, DuplicateExact::new),
            RuleEntry.of(DuplicateNear.class, DuplicateNear::new),
            RuleEntry.of(DuplicatePossible.class, DuplicatePossible::new));

    private DuplicateRules() {}

    /**
     * How these rules compare two questions of a bank, a line each for what was compared, for every guard and the result.
     *
     * @param questions all questions of the bank, since what a word weighs depends on them
     * @param one the number of a question, from 0
     * @param other that of the other one
     * @param glossary the bank's own names of terms
     * @param lang the language to speak
     */
    public static List<String> comparison(
            List<Question> questions, int one, int other, List<String> glossary, String lang) {
        return new PairComparison(questions, glossary, lang).of(one, other);
    }
}
