package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Options;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.QuestionFile;

final class AnswerPlaceholder implements FileRule {
    private static final Phrases USUAL = Phrases.load("placeholder");

    private final Phrases phrases;

    AnswerPlaceholder(Options options) {
        phrases = USUAL.and(options.words("phrases"));
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            boolean only = !answer.blocks().isEmpty()
                    && answer.isProse()
                    && answer.blocks().stream().allMatch(block -> phrases.contains(block.text()));
            if (only) {
                reporter.report(answer.span(), "placeholder", Prose.excerpt(answer.text()));
            }
        }
    }
}
