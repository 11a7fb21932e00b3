package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Question;
import java.util.HashMap;
import java.util.Map;

final class OrderDuplicate implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        Map<String, Piece> seen = new HashMap<>();
        for (Piece step : question.order()) {
            if (step.isBlank()) {
                reporter.report(PieceText.place(step), "empty");
                continue;
            }
            Piece first = seen.putIfAbsent(PieceText.whole(step), step);
            if (first != null) {
                int line = PieceText.place(first).line();
                reporter.report(Observation.at(PieceText.place(step), "twice", PieceText.quoted(step), line)
                        .and(PieceText.place(first), "first"));
            }
        }
    }
}
