package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Question;

final class PairIncomplete implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        for (Pair pair : question.pairs()) {
            if (!pair.isWhole() && !pair.isExtra()) {
                boolean nothing = pair.prompt().isBlank() && pair.match().isBlank();
                String message = nothing ? "nothing" : pair.joined() ? "match" : message(question);
                reporter.report(pair.span(), message, PieceText.quoted(pair.prompt()));
            }
        }
    }

    private static String message(Question question) {
        return question.format().equals(Question.LIST) ? "no-arrow-list" : "no-arrow";
    }
}
