package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class ChoiceLengthCue implements Rule<QuestionBank> {
    private final int questions;
    private final int percent;

    ChoiceLengthCue(Options options) {
        questions = options.integer("questions");
        percent = options.integer("percent");
    }

    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Map<Boolean, List<Question>> byLongest = bank.questions()
                .filter(question -> question.choices().size() > 2 && ChoiceStatistics.keys(question) == 1)
                .collect(Collectors.partitioningBy(ChoiceLengthCue::isLongestRight));
        List<Question> found = byLongest.getOrDefault(true, List.of());
        int all = found.size() + byLongest.getOrDefault(false, List.of()).size();
        if (all >= questions && found.size() * 100L > (long) all * percent) {
            reporter.report(
                    ChoiceStatistics.place(bank, found.get(0)), "longest", found.size(), all, found.size() * 100 / all);
        }
    }

    private static boolean isLongestRight(Question question) {
        int right = 0;
        int wrong = 0;
        for (Choice choice : question.choices()) {
            int length = choice.text().value().length();
            right = choice.correct() ? length : right;
            wrong = choice.correct() ? wrong : Math.max(wrong, length);
        }
        return right > wrong;
    }
}
