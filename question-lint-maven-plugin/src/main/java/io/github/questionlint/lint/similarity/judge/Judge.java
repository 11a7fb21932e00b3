package io.github.questionlint.lint.similarity.judge;

import io.github.questionlint.lint.similarity.join.Features;
import io.github.questionlint.lint.similarity.join.Thousandths;
import io.github.questionlint.lint.similarity.join.Weights;
import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
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
        Verdict found = graded(one, other);
        return found.grade() == Grade.OTHER ? found : found.sharing(rare(one, found.alignment()));
    }

    /** The verdict with the shared rare words, whatever it is. */
    public Verdict explained(QuestionFeatures one, QuestionFeatures other) {
        Verdict found = graded(one, other);
        return found.sharing(rare(one, found.alignment()));
    }

    private Verdict graded(QuestionFeatures one, QuestionFeatures other) {
        Alignment alignment = Alignment.of(one, other);
        Verdict found = new Verdict(
                Grade.OTHER,
                false,
                score(one, alignment),
                compared(one.choices(), other.choices()),
                compared(one.right(), other.right()),
                shown(one, other),
                answer(one.answer(), other.answer()),
                alignment,
                Traces.of(one, other, alignment, this),
                List.of(),
                Guard.firing(one, other, alignment));
        Grading grading = new Grading(one, other, found);
        Grade grade = grading.grade();
        return found.graded(grade, grading.isConflict(grade));
    }

    private int answer(Features one, Features other) {
        boolean tell = matter.rare(one).size() >= FEW && matter.rare(other).size() >= FEW;
        return tell ? matter.similarity(one, other) : Verdict.NONE;
    }

    private int shown(QuestionFeatures one, QuestionFeatures other) {
        if (one.shown().size() + other.shown().size() == 0) {
            return Verdict.NONE;
        }
        return one.code() == other.code() ? Verdict.ALL : matter.similarity(one.shown(), other.shown());
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

    private int compared(Features one, Features other) {
        return Math.min(one.size(), other.size()) == 0 ? Verdict.NONE : matter.similarity(one, other);
    }

    /** The weighted Jaccard similarity of the words; slips and inflections count as equal. */
    private int score(QuestionFeatures question, Alignment alignment) {
        int shared = weight(question.group(), alignment.shared());
        return Thousandths.jaccard(
                shared,
                shared + weight(question.group(), alignment.first()),
                shared + weight(question.group(), alignment.second()));
    }

    private int weight(String group, List<Word> words) {
        return words.stream()
                .mapToInt(word -> 1 + stems.of(Features.hash(group, word.stem())))
                .sum();
    }
}
