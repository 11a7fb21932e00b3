package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import java.util.List;

final class AnswerGated implements Rule<Answer> {
    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        List<Promotion> found = Promotion.in(answer);
        if (!found.isEmpty() && !Promotion.leaveAnAnswer(answer, found)) {
            Promotion first = found.get(0);
            reporter.report(answer.span(first.block()), "gated", Excerpt.of(first.sentence()));
        }
    }
}
