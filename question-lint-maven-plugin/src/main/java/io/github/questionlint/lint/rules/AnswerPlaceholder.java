package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Options;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Text;

final class AnswerPlaceholder implements FileRule {
    private static final Phrases USUAL = Phrases.load("placeholder");

    private final Phrases phrases;

    AnswerPlaceholder(Options options) {
        phrases = USUAL.and(options.words("phrases"));
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        file.questions().forEach(question -> checkChoices(question, reporter));
        for (Answer answer : Answer.all(file)) {
            boolean only = !answer.blocks().isEmpty()
                    && answer.isProse()
                    && answer.blocks().stream().allMatch(block -> phrases.contains(block.text()));
            if (only) {
                reporter.report(answer.span(), "placeholder", Prose.excerpt(answer.text()));
            }
        }
    }

    /** In a bank of task lists, {@code - [ ] TODO} reads as a choice. */
    private void checkChoices(Question question, Reporter reporter) {
        boolean only = !question.choices().isEmpty()
                && question.choices().stream()
                        .allMatch(choice -> phrases.contains(choice.text().value()));
        if (only) {
            Text first = question.choices().get(0).text();
            reporter.report(first.span(), "placeholder", Prose.excerpt(first.value()));
        }
    }
}
