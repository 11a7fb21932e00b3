package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Span;
import java.util.List;

final class ChoiceSeveralCorrect implements Rule<Question> {
    @Override
    public View<Question> view() {
        return UnannouncedKeys.VIEW;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        List<Span> marks = question.choices().stream()
                .filter(Choice::correct)
                .map(Choice::markSpan)
                .toList();
        reporter.report(Observation.at(marks.get(1), "several", marks.size()).and(marks.get(0), "first"));
    }
}
