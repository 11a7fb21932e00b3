package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.model.QuestionFile;
import java.util.List;

final class AnswerGated implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            List<Promotion> found = Promotion.in(answer);
            if (!found.isEmpty() && !Promotion.leaveAnAnswer(answer, found)) {
                Promotion first = found.get(0);
                reporter.report(answer.span(first.block()), "gated", Excerpt.of(first.sentence()));
            }
        }
    }
}
