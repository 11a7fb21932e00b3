package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.model.QuestionFile;
import java.util.List;

final class AnswerIsQuestion implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            List<String> sentences = answer.isProse() ? Prose.sentences(answer.text()) : List.of();
            boolean asks = !sentences.isEmpty() && sentences.stream().allMatch(AnswerIsQuestion::asks);
            if (asks) {
                reporter.report(answer.span(), "asks", Excerpt.of(answer.text()));
            }
        }
    }

    private static boolean asks(String sentence) {
        return sentence.endsWith("?") || sentence.endsWith("？");
    }
}
