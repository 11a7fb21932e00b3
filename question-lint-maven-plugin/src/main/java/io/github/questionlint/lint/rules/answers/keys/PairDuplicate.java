package io.github.questionlint.lint.rules.answers.keys;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Pair;
import io.github.questionlint.model.Piece;
import io.github.questionlint.model.Question;
import java.util.HashMap;
import java.util.Map;

final class PairDuplicate implements Rule<Question> {
    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        Map<String, Piece> prompts = new HashMap<>();
        Map<String, Piece> matches = new HashMap<>();
        for (Pair pair : question.pairs()) {
            compare(pair.prompt(), prompts, "prompt", reporter);
            compare(pair.match(), matches, pair.isExtra() ? "extra" : "match", reporter);
        }
    }

    private static void compare(Piece side, Map<String, Piece> seen, String message, Reporter reporter) {
        Piece first = side.isBlank() ? null : seen.putIfAbsent(PieceText.whole(side), side);
        if (first != null) {
            int line = PieceText.place(first).line();
            reporter.report(Observation.at(PieceText.place(side), message, PieceText.quoted(side), line)
                    .and(PieceText.place(first), "first"));
        }
    }
}
