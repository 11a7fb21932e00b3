package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.model.Question;
import java.util.List;

/** The rules about questions that the bank already has. */
public final class DuplicateRules {

    /** The rules of this family, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(DuplicateConflicting.class, DuplicateConflicting::new),
            RuleEntry.of(DuplicateExact.class, DuplicateExact::new),
            RuleEntry.of(DuplicateFile.class, DuplicateFile::new),
            RuleEntry.of(DuplicateNear.class, DuplicateNear::new),
            RuleEntry.of(DuplicatePossible.class, DuplicatePossible::new));

    private DuplicateRules() {}

    /**
     * How these rules compare two questions of a bank: one line each for the compared texts, for every guard and for
     * the result.
     *
     * @param questions all questions of the bank, since the weight of a word depends on them
     * @param one the number of a question, from 0
     * @param other the number of the other question
     * @param glossary the bank's own names of terms
     * @param lang the language of the lines
     */
    public static List<String> comparison(
            List<Question> questions, int one, int other, List<String> glossary, String lang) {
        return new PairComparison(questions, glossary, lang).of(one, other);
    }
}
