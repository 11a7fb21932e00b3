package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.rules.Answer.Block;
import io.github.questionlint.model.QuestionFile;

final class ContinuedMark implements FileRule {
    private static final Phrases MARKS = Phrases.load("continued");

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            // A mark that is all of the answer is a placeholder.
            for (Block block : answer.blocks()) {
                if (answer.blocks().size() > 1 && block.isProse() && MARKS.contains(block.text())) {
                    reporter.report(answer.span(block), "continued", Prose.excerpt(block.text()));
                }
            }
        }
    }
}
