package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import java.util.List;

final class AnswerPlaceholderPart implements Rule<Answer> {
    private static final Phrases PHRASES = Phrases.load(AnswerPlaceholderPart.class, "placeholder-part");
    private static final Phrases WHOLE = Phrases.load(AnswerPlaceholderPart.class, "placeholder");

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        List<Block> parts = answer.blocks().stream()
                .filter(block -> block.isProse() && PHRASES.contains(block.text()))
                .toList();
        boolean others = answer.blocks().stream().anyMatch(block -> !WHOLE.contains(block.text()));
        if (others) {
            parts.forEach(part -> reporter.report(answer.span(part), "part", Excerpt.of(part.text())));
        }
    }
}
