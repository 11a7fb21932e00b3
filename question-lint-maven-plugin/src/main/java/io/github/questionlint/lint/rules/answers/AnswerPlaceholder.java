package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;

final class AnswerPlaceholder implements Rule<Answer> {
    private static final Phrases USUAL = Phrases.load(AnswerPlaceholder.class, "placeholder");

    private final Phrases phrases;

    AnswerPlaceholder(Options options) {
        phrases = USUAL.and(options.words("phrases"));
    }

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        boolean only = !answer.blocks().isEmpty()
                && answer.isProse()
                && answer.blocks().stream().allMatch(block -> isPlaceholder(block.text()))
                && !answer.question().title().value().contains(answer.text().strip());
        if (only) {
            reporter.report(answer.span(), "placeholder", Excerpt.of(answer.text()));
        }
    }

    /** Also "[ ] TODO": an empty box that is no choice. */
    private boolean isPlaceholder(String text) {
        return phrases.contains(text.startsWith("[ ] ") ? text.substring(4) : text);
    }
}
