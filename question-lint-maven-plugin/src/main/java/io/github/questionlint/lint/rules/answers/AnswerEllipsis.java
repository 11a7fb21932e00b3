package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.model.QuestionFile;
import java.util.regex.Pattern;

final class AnswerEllipsis implements Rule<QuestionFile> {
    private static final Pattern DOTS = Pattern.compile("(?s)(?:.*等\\s*)?(?:…+|\\.{3,}|。{3,})\\s*");

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            if (!answer.blocks().isEmpty()) {
                Block last = answer.last();
                if (last.isProse() && DOTS.matcher(last.text()).matches()) {
                    reporter.report(answer.span(last), "dots", Excerpt.ofEnd(last.text()));
                }
            }
        }
    }
}
