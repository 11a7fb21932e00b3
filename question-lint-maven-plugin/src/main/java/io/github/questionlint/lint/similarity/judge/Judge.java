package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Thousandths;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
import io.github.questionlint.lint.similarity.judge.Weighed.Part;
import io.github.questionlint.lint.similarity.judge.Weighed.Term;
import io.github.questionlint.lint.similarity.text.Word;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides on two whole questions whether they are the same. The numbers were chosen on half of the labelled cases of
 * {@code docs/precision.md} and measured on the other half.
 *
 * @param stems the weights of the features of stems
 * @param matter the weights of the features of choices, code and answers
 */
public record Judge(Weights stems, Weights matter) implements Serializable {
    /** An answer with fewer features is too short for agreement to mean something. */
    private static final int FEW = 8;

    /** The verdict on two questions; their shared rare words are collected only if they may be the same. */
    public Verdict of(QuestionFeatures one, QuestionFeatures other) {
        return of(weigh(one), weigh(other));
    }

    /** The same of questions that were weighed. */
    public Verdict of(Weighed one, Weighed other) {
        Verdict found = graded(one, other);
        return found.grade() == Grade.OTHER ? found : found.sharing(rare(one.question(), found.alignment()));
    }

    /** The verdict with the shared rare words, whatever it is. */
    public Verdict explained(QuestionFeatures one, QuestionFeatures other) {
        Verdict found = graded(weigh(one), weigh(other));
        return found.sharing(rare(one, found.alignment()));
    }

    /** A question with the weights of its parts. */
    public Weighed weigh(QuestionFeatures question) {
        return new Weighed(
                question,
                question.wording().telling().stream()
                        .map(word -> term(question, word))
                        .toList(),
                part(question.choices()),
                part(question.right()),
                part(question.shown()),
                part(question.answer()),
                part(question.hasChoices() ? Features.NONE : question.whole()),
                matter.rare(question.answer()).size() >= FEW);
    }

    private Term term(QuestionFeatures question, Word word) {
        long token = question.token(word);
        return new Term(word, token, stems.of(token));
    }

    private Part part(Features features) {
        return new Part(features, matter.of(features));
    }

    private Verdict graded(Weighed one, Weighed other) {
        Aligning aligning = Aligning.of(one, other, stems);
        Alignment alignment = aligning.alignment();
        int answer = similarity(one.answer(), other.answer());
        Verdict found = new Verdict(
                Grade.OTHER,
                false,
                aligning.score(),
                compared(one.choices(), other.choices()),
                compared(one.right(), other.right()),
                shown(one, other),
                one.answers() && other.answers() ? answer : Verdict.NONE,
                alignment,
                Traces.of(one, other, aligning, answer, this),
                List.of(),
                Guard.firing(one.question(), other.question(), alignment));
        Grading grading = new Grading(one.question(), other.question(), found);
        Grade grade = grading.grade();
        return found.graded(grade, grading.isConflict(grade));
    }

    private int shown(Weighed one, Weighed other) {
        if (one.shown().features().size() + other.shown().features().size() == 0) {
            return Verdict.NONE;
        }
        boolean same = one.question().code() == other.question().code();
        return same ? Verdict.ALL : similarity(one.shown(), other.shown());
    }

    /** The shared words, the rarest first; neighbours in a script without spaces are joined. */
    private List<String> rare(QuestionFeatures question, Alignment alignment) {
        Map<String, Integer> phrases = new LinkedHashMap<>();
        Set<String> shared = alignment.shared().stream().map(Word::stem).collect(Collectors.toSet());
        StringBuilder han = new StringBuilder();
        for (Word word : question.stem()) {
            boolean joins = word.kind() == Word.Kind.HAN && shared.contains(word.stem());
            if (!joins && han.length() > 0) {
                phrases.putIfAbsent(han.toString(), stems.scale() / 2);
                han.setLength(0);
            }
            han.append(joins ? word.text() : "");
            if (!joins && word.tells() && shared.contains(word.stem())) {
                phrases.putIfAbsent(word.text(), stems.of(Features.hash(question.group(), word.stem())));
            }
        }
        phrases.putIfAbsent(han.toString(), 0);
        return phrases.entrySet().stream()
                .filter(phrase -> !phrase.getKey().isEmpty())
                .sorted(Comparator.comparing(phrase -> -phrase.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private int compared(Part one, Part other) {
        boolean nothing = Math.min(one.features().size(), other.features().size()) == 0;
        return nothing ? Verdict.NONE : similarity(one, other);
    }

    /** How alike two parts are, in thousandths. */
    int similarity(Part one, Part other) {
        return Thousandths.jaccard(matter.shared(one.features(), other.features()), one.weight(), other.weight());
    }
}
