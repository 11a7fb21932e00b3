package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.model.QuestionFile;
import java.util.List;

final class AnswerPlaceholderPart implements Rule<QuestionFile> {
    private static final Phrases PHRASES = Phrases.load(AnswerPlaceholderPart.class, "placeholder-part");
    private static final Phrases WHOLE = Phrases.load(AnswerPlaceholderPart.class, "placeholder");

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            List<Block> parts = answer.blocks().stream()
                    .filter(block -> block.isProse() && PHRASES.contains(block.text()))
                    .toList();
            boolean others = answer.blocks().stream().anyMatch(block -> !WHOLE.contains(block.text()));
            if (others) {
                parts.forEach(part -> reporter.report(answer.span(part), "part", Excerpt.of(part.text())));
            }
        }
    }
}
