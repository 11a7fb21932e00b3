package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Prose;
import java.util.List;

final class AnswerIsQuestion implements Rule<Answer> {
    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        List<String> sentences = answer.isProse() ? Prose.sentences(answer.text()) : List.of();
        boolean asks = !sentences.isEmpty() && sentences.stream().allMatch(AnswerIsQuestion::asks);
        if (asks) {
            reporter.report(answer.span(), "asks", Excerpt.of(answer.text()));
        }
    }

    private static boolean asks(String sentence) {
        return sentence.endsWith("?") || sentence.endsWith("？");
    }
}
