package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

final class ChoicePositionBias implements Rule<QuestionBank> {
    /** The values of chi squared that chance exceeds in one of a thousand cases, for 2, 3 … choices. */
    private static final double[] CRITICAL = {10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322};

    private final int questions;

    ChoicePositionBias(Options options) {
        questions = options.integer("questions");
    }

    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        SortedMap<Integer, List<Question>> bySize = bank.questions()
                .filter(question -> !ChoiceOrder.moves(question) && ChoiceStatistics.keys(question) == 1)
                .collect(Collectors.groupingBy(
                        question -> question.choices().size(), TreeMap::new, Collectors.toList()));
        bySize.forEach((size, asked) -> {
            int[] places = places(size, asked);
            if (size > 1 && size - 2 < CRITICAL.length && asked.size() >= questions && isBiased(places, asked.size())) {
                reporter.report(
                        ChoiceStatistics.place(bank, asked.get(0)),
                        "bias",
                        size,
                        Arrays.stream(places).mapToObj(String::valueOf).collect(Collectors.joining(", ")),
                        asked.size() / size);
            }
        });
    }

    private static int[] places(int size, List<Question> questions) {
        int[] places = new int[size];
        for (Question question : questions) {
            List<Choice> choices = question.choices();
            for (int at = 0; at < size; at++) {
                places[at] += choices.get(at).correct() ? 1 : 0;
            }
        }
        return places;
    }

    private static boolean isBiased(int[] places, int all) {
        double expected = (double) all / places.length;
        double chi = Arrays.stream(places)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        return chi > CRITICAL[places.length - 2];
    }
}
