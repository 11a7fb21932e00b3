package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.text.Vocabulary;
import io.github.questionlint.lint.similarity.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reasons why two questions with nearly the same words are different. */
public enum Guard {
    /** Other numbers or versions. */
    NUMBER,
    /** One has a number or an operator that the other lacks. */
    EXTRA_NUMBER,
    /** Other operators, variables or formulas. */
    SYMBOL,
    /** One of them is negated. */
    NEGATION,
    /** A word and its antonym. */
    ANTONYM,
    /** The same words with other brackets, or with numbers or antonyms in another order. */
    ORDER,
    /** From A to B, and from B to A. */
    DIRECTION,
    /** One asks why, the other how. */
    KIND,
    /** Each names an identifier that the other does not. */
    NAME,
    /** One names an identifier that the other does not. */
    EXTRA_NAME,
    /** Each asks for a word of its choices that the other has nowhere. */
    TOPIC,
    /** Each has a word that the other lacks. */
    SUBSTITUTION;

    /** The guards that fire for two questions. */
    static Set<Guard> firing(QuestionFeatures one, QuestionFeatures other, Alignment alignment) {
        Set<Guard> firing = EnumSet.noneOf(Guard.class);
        for (Guard guard : values()) {
            if (guard.fires(one, other, alignment)) {
                firing.add(guard);
            }
        }
        return firing;
    }

    private boolean fires(QuestionFeatures one, QuestionFeatures other, Alignment alignment) {
        return switch (this) {
            case NUMBER -> bothHave(alignment, Word.Kind.NUMBER) || isRenumbered(one, other);
            case EXTRA_NUMBER -> oneHas(alignment, Word.Kind.NUMBER) || oneHas(alignment, Word.Kind.SYMBOL);
            case SYMBOL ->
                bothHave(alignment, Word.Kind.SYMBOL)
                        || haveOtherVariables(alignment)
                        || Signs.areOtherFormulas(one.signs(), other.signs());
            case NEGATION -> one.wording().negated() != other.wording().negated();
            case ANTONYM -> haveAntonyms(one, other, alignment);
            case ORDER -> alignment.isEqual() && (!one.signs().equals(other.signs()) || areInOtherOrder(one, other));
            case DIRECTION -> areTurned(one, other);
            case KIND -> !one.wording().kinds().equals(other.wording().kinds());
            case NAME -> hasOwnName(one, other, alignment.first()) && hasOwnName(other, one, alignment.second());
            case EXTRA_NAME -> hasOwnName(one, other, alignment.first()) != hasOwnName(other, one, alignment.second());
            case TOPIC -> hasOwnTopic(one, other, alignment.first()) && hasOwnTopic(other, one, alignment.second());
            case SUBSTITUTION -> alignment.isSubstitution();
        };
    }

    private static boolean bothHave(Alignment alignment, Word.Kind kind) {
        return has(alignment.first(), kind) && has(alignment.second(), kind);
    }

    /** Whether each has a single letter that the other lacks, as in "if G then H" and "if C then D". */
    private static boolean haveOtherVariables(Alignment alignment) {
        return hasVariable(alignment.first()) && hasVariable(alignment.second());
    }

    private static boolean hasVariable(List<Word> words) {
        return words.stream()
                .anyMatch(
                        word -> word.kind() == Word.Kind.CONTENT && word.text().length() == 1);
    }

    /** Whether one number stands in place of another, be it one that occurs twice: "point 1 of part 1", "of part 2". */
    private static boolean isRenumbered(QuestionFeatures one, QuestionFeatures other) {
        List<String> numbers = one.wording().numbers();
        List<String> others = other.wording().numbers();
        return numbers.size() == others.size() && !numbers.equals(others);
    }

    private static boolean oneHas(Alignment alignment, Word.Kind kind) {
        return has(alignment.first(), kind) != has(alignment.second(), kind);
    }

    private static boolean has(List<Word> words, Word.Kind kind) {
        return words.stream().anyMatch(word -> word.kind() == kind);
    }

    /**
     * Whether an identifier is among the words of one only; a word without meaning, such as "any", counts as an
     * identifier.
     */
    private static boolean hasOwnName(QuestionFeatures one, QuestionFeatures other, List<Word> own) {
        return !one.names().isEmpty() && (has(own, one.names()) || hasOwnStopName(one, other));
    }

    private static boolean hasOwnStopName(QuestionFeatures one, QuestionFeatures other) {
        return one.stem().stream()
                .anyMatch(word ->
                        !word.tells() && one.names().contains(word.text()) && !has(other.stem(), Set.of(word.text())));
    }

    private static boolean has(List<Word> words, Set<String> texts) {
        return words.stream().anyMatch(word -> texts.contains(word.text()));
    }

    private static boolean hasOwnTopic(QuestionFeatures one, QuestionFeatures other, List<Word> own) {
        return own.stream()
                .anyMatch(
                        word -> word.kind() == Word.Kind.CONTENT && one.isInChoices(word) && !other.isInChoices(word));
    }

    /** Whether one has a word of its own that is an antonym of a word of the other one. */
    private static boolean haveAntonyms(QuestionFeatures one, QuestionFeatures other, Alignment alignment) {
        return isOpposed(alignment.first(), other) || isOpposed(alignment.second(), one);
    }

    private static boolean isOpposed(List<Word> own, QuestionFeatures other) {
        return own.stream()
                .filter(word -> Vocabulary.hasAntonym(word.stem()))
                .anyMatch(word ->
                        other.stem().stream().anyMatch(against -> Vocabulary.areAntonyms(word.stem(), against.stem())));
    }

    /** Whether words with an antonym stand in another order, and not side by side as in "pros and cons". */
    private static boolean areInOtherOrder(QuestionFeatures one, QuestionFeatures other) {
        List<String> order = new ArrayList<>();
        List<String> otherOrder = new ArrayList<>();
        boolean apart = areApart(one, order);
        return (areApart(other, otherOrder) || apart) && !order.equals(otherOrder);
    }

    /** Adds the words with an antonym; whether another word stands between two of them, as in "even if odd". */
    private static boolean areApart(QuestionFeatures question, List<String> order) {
        boolean apart = false;
        boolean between = false;
        for (Word word : question.stem()) {
            boolean opposed = Vocabulary.hasAntonym(word.stem());
            if (opposed) {
                apart |= between && !order.isEmpty();
                order.add(word.stem());
            }
            between = !opposed && (between || word.tells());
        }
        return apart;
    }

    /** Whether a word such as "from" is followed by other words that the other question has elsewhere. */
    private static boolean areTurned(QuestionFeatures one, QuestionFeatures other) {
        Map<String, Set<String>> otherEnds = other.wording().ends();
        if (Collections.disjoint(one.wording().ends().keySet(), otherEnds.keySet())) {
            return false;
        }
        Set<String> words = stems(one);
        words.retainAll(stems(other));
        return one.wording().ends().entrySet().stream()
                .anyMatch(end -> isTurned(end.getValue(), otherEnds.getOrDefault(end.getKey(), Set.of()), words));
    }

    private static boolean isTurned(Set<String> ends, Set<String> otherEnds, Set<String> shared) {
        Set<String> own = new HashSet<>(ends);
        own.removeAll(otherEnds);
        Set<String> others = new HashSet<>(otherEnds);
        others.removeAll(ends);
        return !own.isEmpty() && !others.isEmpty() && shared.containsAll(own) && shared.containsAll(others);
    }

    private static Set<String> stems(QuestionFeatures question) {
        return question.wording().telling().stream().map(Word::stem).collect(Collectors.toSet());
    }
}
