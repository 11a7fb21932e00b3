package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.model.QuestionFile;

final class AnswerContinuesElsewhere implements Rule<QuestionFile> {
    private static final Phrases MARKS = Phrases.load(AnswerContinuesElsewhere.class, "continued");

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            // A mark that is all of the answer is a placeholder.
            for (Block block : answer.blocks()) {
                if (answer.blocks().size() > 1 && block.isProse() && MARKS.contains(block.text())) {
                    reporter.report(answer.span(block), "continued", Excerpt.of(block.text()));
                }
            }
        }
    }
}
