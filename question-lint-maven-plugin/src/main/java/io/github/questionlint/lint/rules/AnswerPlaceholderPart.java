package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.rules.Answer.Block;
import io.github.questionlint.model.QuestionFile;
import java.util.List;

final class AnswerPlaceholderPart implements FileRule {
    private static final Phrases PHRASES = Phrases.load("placeholder-part");
    private static final Phrases WHOLE = Phrases.load("placeholder");

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            List<Block> parts = answer.blocks().stream()
                    .filter(block -> block.isProse() && PHRASES.contains(block.text()))
                    .toList();
            boolean others = answer.blocks().stream().anyMatch(block -> !WHOLE.contains(block.text()));
            if (others) {
                parts.forEach(part -> reporter.report(answer.span(part), "part", Prose.excerpt(part.text())));
            }
        }
    }
}
