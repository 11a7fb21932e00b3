package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often each choice is the right one, among the questions of a bank with one right choice and so many choices. Not
 * counted are questions whose choices are shuffled for each reader.
 *
 * @param place the place for a finding about the bank
 * @param counts for each position, the number of questions whose right choice it is
 */
record RightPositions(Span place, List<Integer> counts) {
    /** The counts of a bank, one subject for each number of choices. */
    static final BankView<RightPositions> VIEW = BankView.of(RightPositions.class, RightPositions::all);

    private static Stream<RightPositions> all(BankViews views) {
        SortedMap<Integer, List<Question>> bySize = views.bank()
                .questions()
                .filter(question -> !ChoiceOrder.moves(question) && ChoiceKey.count(question) == 1)
                .collect(Collectors.groupingBy(
                        question -> question.choices().size(), TreeMap::new, Collectors.toList()));
        return bySize.entrySet().stream()
                .map(entry -> new RightPositions(
                        place(views.bank(), entry.getValue().get(0)), counts(entry.getKey(), entry.getValue())));
    }

    /** The place for a finding about the whole bank: its manifest or, without one, the title of a counted question. */
    static Span place(QuestionBank bank, Question example) {
        return bank.manifest()
                .map(manifest -> manifest.fields().span())
                .orElse(example.title().span());
    }

    private static List<Integer> counts(int size, List<Question> questions) {
        int[] counts = new int[size];
        for (Question question : questions) {
            List<Choice> choices = question.choices();
            for (int at = 0; at < size; at++) {
                counts[at] += choices.get(at).correct() ? 1 : 0;
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }

    /** The number of choices. */
    int size() {
        return counts.size();
    }

    /** The number of questions. */
    int questions() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
