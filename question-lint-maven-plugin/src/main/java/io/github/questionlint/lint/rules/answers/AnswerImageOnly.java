package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Prose;
import java.util.Set;

final class AnswerImageOnly implements Rule<Answer> {
    /** The layouts of flash cards, whose back may be a picture. */
    private static final Set<String> CARDS = Set.of("card", "sections");

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        boolean wordless = answer.blocks().stream().allMatch(block -> Prose.isBlank(block.text()));
        boolean card = CARDS.contains(answer.question().format());
        if (wordless && !card && !answer.blocks().isEmpty()) {
            reporter.report(answer.span(), "image");
        }
    }
}
