package io.github.questionlint.lint.rules.formatting.html;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;

final class CommentUnclosed implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        Blocks.of(file, Kind.HTML_BLOCK)
                .filter(block -> block.text().stripLeading().startsWith("<!--")
                        && !block.text().contains("-->"))
                .forEach(block -> {
                    int start = source.text().indexOf("<!--", block.start());
                    int last = source.lineAt(Math.max(block.start(), block.end() - 1));
                    reporter.report(source.span(start, start + 4), "unclosed", last);
                });
    }
}
