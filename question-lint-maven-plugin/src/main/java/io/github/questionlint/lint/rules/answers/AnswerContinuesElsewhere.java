package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;

final class AnswerContinuesElsewhere implements Rule<Answer> {
    private static final Phrases MARKS = Phrases.load(AnswerContinuesElsewhere.class, "continued");

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        // An answer that consists of the mark alone is a placeholder.
        for (Block block : answer.blocks()) {
            if (answer.blocks().size() > 1 && block.isProse() && MARKS.contains(block.text())) {
                reporter.report(answer.span(block), "continued", Excerpt.of(block.text()));
            }
        }
    }
}
