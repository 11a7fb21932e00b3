package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.model.QuestionFile;

final class AnswerPlaceholder implements Rule<QuestionFile> {
    private static final Phrases USUAL = Phrases.load(AnswerPlaceholder.class, "placeholder");

    private final Phrases phrases;

    AnswerPlaceholder(Options options) {
        phrases = USUAL.and(options.words("phrases"));
    }

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            boolean only = !answer.blocks().isEmpty()
                    && answer.isProse()
                    && answer.blocks().stream().allMatch(block -> phrases.contains(block.text()));
            if (only) {
                reporter.report(answer.span(), "placeholder", Excerpt.of(answer.text()));
            }
        }
    }
}
