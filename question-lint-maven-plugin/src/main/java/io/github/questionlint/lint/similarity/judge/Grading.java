package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
import io.github.questionlint.lint.similarity.text.Likeness;
import io.github.questionlint.lint.similarity.text.Vocabulary;
import io.github.questionlint.lint.similarity.text.Word;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides a grade from the similarities of two questions: the first row of a table whose condition holds. All numbers
 * are thousandths.
 */
record Grading(QuestionFeatures one, QuestionFeatures other, Verdict found) {
    /** At or above this similarity, marks and answers count as agreeing. */
    static final int AGREE = 600;

    static final int SAME = 900;
    private static final int SAME_CODE = 800;
    /** Guards that agreeing answers do not outweigh. */
    private static final Set<Guard> OTHER = EnumSet.of(
            Guard.NUMBER, Guard.SYMBOL, Guard.NEGATION, Guard.ANTONYM, Guard.DIRECTION, Guard.NAME, Guard.TOPIC);

    /**
     * A row of a table.
     *
     * @param when the condition, if no row before it holds
     * @param then the grade
     */
    record Row(Predicate<Grading> when, Grade then) {}

    Grade grade() {
        for (Row row : table()) {
            if (row.when().test(this)) {
                return row.then();
            }
        }
        return Grade.OTHER;
    }

    /** Whether two questions of this grade are one question with two answers. */
    boolean isConflict(Grade grade) {
        return grade == Grade.NEAR
                && found.right() >= 0
                && found.right() < AGREE
                && !fillsGap()
                && !isLonger(one, other)
                && !isLonger(other, one);
    }

    /** Whether the key of one says the same in more words, which are no choices of the other. */
    private static boolean isLonger(QuestionFeatures one, QuestionFeatures other) {
        return one.right().hasAll(other.right()) && !other.choices().hasAll(one.right());
    }

    /** Whether only the one without a gap has words of its own. */
    boolean fillsGap() {
        boolean gap = Signs.isGap(one.signs());
        List<Word> own = gap ? found.alignment().first() : found.alignment().second();
        return oneSided() && own.isEmpty() && gap != Signs.isGap(other.signs());
    }

    private List<Row> table() {
        if (one.hasChoices() && other.hasChoices()) {
            return one.trivial() && other.trivial() ? ChoiceRows.TRIVIAL : ChoiceRows.ALL;
        }
        return one.hasChoices() == other.hasChoices() ? OpenRows.ALL : OpenRows.MIXED;
    }

    boolean isOther() {
        return !Collections.disjoint(found.guards(), OTHER);
    }

    /** Whether this guard alone says so. */
    boolean isOther(Guard only) {
        return OTHER.stream().allMatch(guard -> (guard == only) == fires(guard));
    }

    boolean fires(Guard guard) {
        return found.guards().contains(guard);
    }

    boolean otherCode() {
        return found.shown() >= 0 && found.shown() < SAME_CODE;
    }

    /** The code differs by a word at least: enough for it to do something else. */
    boolean changedCode() {
        return found.shown() >= 0 && one.code() != other.code();
    }

    boolean sameCode() {
        return found.shown() >= 0 && one.code() == other.code();
    }

    boolean telling() {
        return one.telling() && other.telling();
    }

    /** The stems have the same words with meaning. */
    boolean equal() {
        return found.alignment().isEqual() && !found.alignment().shared().isEmpty();
    }

    /** Only one stem has words of its own. */
    boolean oneSided() {
        return !equal() && !found.alignment().isSubstitution();
    }

    /** Whether each stem has one word of its own and these differ by a letter, be they as short as "mode" and "node". */
    boolean differsByLetter() {
        List<Word> own = found.alignment().rest();
        return own.size() == 2
                && found.alignment().isSubstitution()
                && own.stream().allMatch(word -> word.kind() == Word.Kind.CONTENT)
                && !Vocabulary.areAntonyms(own.get(0).stem(), own.get(1).stem())
                && Likeness.differByLetter(own.get(0).text(), own.get(1).text());
    }

    /** Whether both stems have their words in the same order. */
    boolean hasOneOrder() {
        return order(one).equals(order(other));
    }

    private static List<String> order(QuestionFeatures question) {
        return question.stem().stream().filter(Word::tells).map(Word::stem).toList();
    }

    /** Whether another word stands twice: "you remove the users" and "the groups" after a list of both. */
    boolean repeatsOthers() {
        Map<String, Long> counts = counts(one);
        Map<String, Long> others = counts(other);
        return counts.entrySet().stream()
                .anyMatch(word -> !word.getValue().equals(others.getOrDefault(word.getKey(), word.getValue())));
    }

    private static Map<String, Long> counts(QuestionFeatures question) {
        return question.stem().stream()
                .filter(Word::tells)
                .collect(Collectors.groupingBy(Word::stem, Collectors.counting()));
    }

    boolean shares(int words) {
        return found.alignment().shared().size() >= words;
    }

    /** Whether the words with little meaning agree too; they do not in "what is X" and "what are the options of X". */
    boolean hasSamePoint() {
        return pointed(one).equals(pointed(other));
    }

    private static Set<String> pointed(QuestionFeatures question) {
        return question.stem().stream()
                .map(Word::text)
                .filter(Vocabulary.POINTED::contains)
                .collect(Collectors.toSet());
    }
}
