package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.join.Thousandths;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.judge.Weighed.Term;
import io.github.questionlint.lint.similarity.text.Abbreviations;
import io.github.questionlint.lint.similarity.text.Likeness;
import io.github.questionlint.lint.similarity.text.Vocabulary;
import io.github.questionlint.lint.similarity.text.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds which words of two stems are the same. It is done for every candidate, so that what is cheap and rules most words
 * out comes first.
 */
final class Aligning {
    private final QuestionFeatures one;
    private final QuestionFeatures other;
    private final Weights weights;
    /** The words of one only, so far, by their stems. */
    private final Map<String, Term> ones = new LinkedHashMap<>();

    private final Map<String, Term> others = new LinkedHashMap<>();
    private final List<Word> shared = new ArrayList<>();
    /** The weight of the shared words. */
    private int weight;
    /** The weight of the heaviest of them. */
    private int heaviest;

    private Aligning(Weighed one, Weighed other, Weights weights) {
        this.one = one.question();
        this.other = other.question();
        this.weights = weights;
        for (Term term : one.terms()) {
            if (has(other, term)) {
                share(term.word(), term.weight());
            } else {
                ones.put(term.word().stem(), term);
            }
        }
        other.terms().stream()
                .filter(term -> !has(one, term))
                .forEach(term -> others.put(term.word().stem(), term));
    }

    /** Aligns the stems of two questions, given the weights of the features of stems. */
    static Aligning of(Weighed one, Weighed other, Weights weights) {
        Aligning aligning = new Aligning(one, other, weights);
        aligning.pair();
        aligning.inflect();
        aligning.mend();
        aligning.join(aligning.one, aligning.ones, aligning.others.values());
        aligning.join(aligning.other, aligning.others, aligning.ones.values());
        aligning.spellOut();
        return aligning;
    }

    Alignment alignment() {
        return new Alignment(shared, words(ones), words(others));
    }

    private static List<Word> words(Map<String, Term> own) {
        return own.values().stream().map(Term::word).toList();
    }

    /** The weighted Jaccard similarity of the words; slips and inflections count as equal. */
    int score() {
        return Thousandths.jaccard(weight, weight + weight(ones), weight + weight(others));
    }

    private static int weight(Map<String, Term> own) {
        int sum = 0;
        for (Term term : own.values()) {
            sum += 1 + term.weight();
        }
        return sum;
    }

    /** The weight of the heaviest word that both have. */
    int common() {
        return heaviest;
    }

    /** The words that only the first one has. */
    Collection<Term> ones() {
        return ones.values();
    }

    Collection<Term> others() {
        return others.values();
    }

    private void share(Word word, int weighing) {
        shared.add(word);
        weight += 1 + weighing;
        heaviest = Math.max(heaviest, weighing);
    }

    /** Whether a word is in a stem, letter by letter. */
    private static boolean has(Weighed question, Term term) {
        return !question.terms().isEmpty() && question.question().asked().has(term.token());
    }

    /** Removes pairs that are one word, inflected or spelled differently. */
    private void pair() {
        Iterator<Term> terms = ones.values().iterator();
        while (terms.hasNext() && !others.isEmpty()) {
            Term term = terms.next();
            if (removeSame(term)) {
                share(term.word(), term.weight());
                terms.remove();
            }
        }
    }

    private boolean removeSame(Term term) {
        Iterator<Term> candidates = others.values().iterator();
        while (candidates.hasNext()) {
            if (isSame(term, candidates.next())) {
                candidates.remove();
                return true;
            }
        }
        return false;
    }

    private boolean isSame(Term term, Term candidate) {
        Word word = term.word();
        Word against = candidate.word();
        if (!haveContent(word, against)) {
            return false;
        }
        boolean derived = Likeness.isDerived(word.stem(), against.stem());
        boolean slip = Likeness.isSlip(word.text(), against.text());
        boolean looks = Likeness.looksLike(word.text(), against.text());
        if (!derived && !slip && !looks || Vocabulary.areAntonyms(word.stem(), against.stem())) {
            return false;
        }
        boolean established = one.repeats(term.token()) && other.repeats(candidate.token());
        boolean named = one.names().contains(word.text()) && other.names().contains(against.text());
        return derived || named && looks || !established && !named && slip;
    }

    private static boolean haveContent(Word one, Word other) {
        return one.kind() == Word.Kind.CONTENT && other.kind() == Word.Kind.CONTENT;
    }

    /** Removes words of one that are another form of a word that both have. */
    private void inflect() {
        ones.values().removeIf(term -> isShared(term.word(), Aligning::isInflected));
        others.values().removeIf(term -> isShared(term.word(), Aligning::isInflected));
    }

    private static boolean isInflected(Word word, Word known) {
        return Likeness.isDerived(word.stem(), known.stem()) && !Vocabulary.areAntonyms(word.stem(), known.stem());
    }

    /** Removes words of one that are a slip of a word that both have. */
    private void mend() {
        ones.values().removeIf(term -> isShared(term.word(), Aligning::isSlip) && mayBeSlip(one, term));
        others.values().removeIf(term -> isShared(term.word(), Aligning::isSlip) && mayBeSlip(other, term));
    }

    private static boolean isSlip(Word word, Word known) {
        return Likeness.isSlip(word.text(), known.text()) && !Vocabulary.areAntonyms(word.stem(), known.stem());
    }

    private static boolean mayBeSlip(QuestionFeatures question, Term term) {
        return !question.repeats(term.token())
                && !question.names().contains(term.word().text());
    }

    private boolean isShared(Word word, BiPredicate<Word, Word> same) {
        for (Word known : shared) {
            if (haveContent(word, known) && same.test(word, known)) {
                return true;
            }
        }
        return false;
    }

    /** Removes neighbours that the other one writes as one word, as in "first class" and "firstclass". */
    private void join(QuestionFeatures question, Map<String, Term> own, Collection<Term> joined) {
        List<Word> words = question.stem();
        for (int at = 0; at + 1 < words.size() && !joined.isEmpty(); at++) {
            Word first = words.get(at);
            Word second = words.get(at + 1);
            if (first.kind() != Word.Kind.SYMBOL && removeJoined(first, second, joined)) {
                share(first, weights.of(one.token(first)));
                own.remove(first.stem());
                own.remove(second.stem());
            }
        }
    }

    private static boolean removeJoined(Word first, Word second, Collection<Term> joined) {
        boolean removed = false;
        for (Iterator<Term> terms = joined.iterator(); terms.hasNext(); ) {
            if (areJoined(first, second, terms.next().word())) {
                terms.remove();
                removed = true;
            }
        }
        return removed;
    }

    private static boolean areJoined(Word first, Word second, Word word) {
        return areJoined(first.text(), second.text(), word.text())
                || areJoined(first.text(), second.stem(), word.stem());
    }

    private static boolean areJoined(String first, String second, String word) {
        return word.length() == first.length() + second.length() && word.startsWith(first) && word.endsWith(second);
    }

    /** Removes words that spell out an abbreviation of either, as in "RBAC (role based access control)". */
    private void spellOut() {
        if (ones.isEmpty() && others.isEmpty()) {
            return;
        }
        Set<String> names = Abbreviations.names(one.stem());
        names.addAll(Abbreviations.names(other.stem()));
        spellOut(one.stem(), names, ones);
        spellOut(other.stem(), names, others);
    }

    private static void spellOut(List<Word> words, Set<String> names, Map<String, Term> own) {
        if (!own.isEmpty()) {
            Abbreviations.spelled(words, names)
                    .forEach(at -> own.remove(words.get(at).stem()));
        }
    }
}
