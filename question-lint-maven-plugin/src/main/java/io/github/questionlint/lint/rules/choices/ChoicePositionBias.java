package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import java.util.stream.Collectors;

final class ChoicePositionBias implements Rule<RightPositions> {
    /** The values of chi squared that chance exceeds in one of a thousand cases, for 2, 3 … choices. */
    private static final double[] CRITICAL = {10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322};

    private final int questions;

    ChoicePositionBias(Options options) {
        questions = options.integer("questions");
    }

    @Override
    public View<RightPositions> view() {
        return RightPositions.VIEW;
    }

    @Override
    public void check(RightPositions positions, Reporter reporter) {
        int degrees = positions.size() - 2;
        if (degrees >= 0
                && degrees < CRITICAL.length
                && positions.questions() >= questions
                && chiSquared(positions) > CRITICAL[degrees]) {
            String counts = positions.counts().stream().map(String::valueOf).collect(Collectors.joining(", "));
            reporter.report(
                    positions.place(), "bias", positions.size(), counts, positions.questions() / positions.size());
        }
    }

    private static double chiSquared(RightPositions positions) {
        double expected = (double) positions.questions() / positions.size();
        return positions.counts().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }
}
