package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.QuestionFile;
import java.util.List;

final class AnswerGated implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            List<Promotion> found = Promotion.in(answer);
            if (!found.isEmpty() && !Promotion.leaveAnAnswer(answer, found)) {
                Promotion first = found.get(0);
                reporter.report(answer.span(first.block()), "gated", Prose.excerpt(first.sentence()));
            }
        }
    }
}
