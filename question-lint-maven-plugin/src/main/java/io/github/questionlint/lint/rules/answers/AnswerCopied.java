package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;

final class AnswerCopied implements Rule<CopiedAnswer> {
    private final CopiedAnswer.InBank view;

    AnswerCopied(Options options) {
        view = new CopiedAnswer.InBank(options.integer("words"));
    }

    @Override
    public View<CopiedAnswer> view() {
        return view;
    }

    @Override
    public void check(CopiedAnswer copied, Reporter reporter) {
        Answer answer = copied.answer();
        Answer first = copied.first();
        String title = Excerpt.of(first.question().title().value());
        reporter.report(Observation.at(answer.span(answer.blocks().get(0)), "copied", title)
                .and(first.span(first.blocks().get(0)), "first"));
    }
}
