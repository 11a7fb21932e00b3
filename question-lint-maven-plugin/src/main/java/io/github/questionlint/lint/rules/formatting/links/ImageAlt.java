package io.github.questionlint.lint.rules.formatting.links;

import io.github.questionlint.lint.rule.FileRule;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;

/** Pictures in banks of other layouts; those in our own format can be described in their metadata too. */
final class ImageAlt implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        if (file.questions().stream().anyMatch(question -> !question.hasMetadata())) {
            Blocks.walk(file, node -> {
                boolean silent = node.kind() == Kind.IMAGE && node.visibleText().isBlank();
                if (silent && !node.target().isBlank()) {
                    String target = Excerpt.of(node.target());
                    reporter.report(file.source().span(node.start(), node.end()), "missing", target);
                }
            });
        }
    }
}
