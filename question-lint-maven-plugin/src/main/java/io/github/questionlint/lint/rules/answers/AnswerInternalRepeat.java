package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.markdown.Node.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class AnswerInternalRepeat implements Rule<Answer> {
    private static final int FEWEST = 30;

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        Map<List<String>, Block> seen = new HashMap<>();
        for (Block block : answer.blocks()) {
            List<String> words = block.node().kind() == Kind.PARAGRAPH ? Prose.words(block.text()) : List.of();
            Block first = words.size() > FEWEST ? seen.putIfAbsent(words, block) : null;
            if (first != null) {
                int line = answer.span(first).line();
                reporter.report(Observation.at(answer.span(block), "repeat", Excerpt.of(block.text()), line)
                        .and(answer.span(first), "first"));
            }
        }
    }
}
