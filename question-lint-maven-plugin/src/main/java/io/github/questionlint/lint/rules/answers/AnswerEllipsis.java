package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import java.util.regex.Pattern;

final class AnswerEllipsis implements Rule<Answer> {
    private static final Pattern DOTS = Pattern.compile("(?s)(?:.*等\\s*)?(?:…+|\\.{3,}|。{3,})\\s*");

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        if (!answer.blocks().isEmpty()) {
            Block last = answer.last();
            if (last.isProse() && DOTS.matcher(last.text()).matches()) {
                reporter.report(answer.span(last), "dots", Excerpt.ofEnd(last.text()));
            }
        }
    }
}
