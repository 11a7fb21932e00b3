package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.SourceFile;

final class ListRestarted implements Rule<RestartedList> {
    @Override
    public View<RestartedList> view() {
        return RestartedList.VIEW;
    }

    @Override
    public void check(RestartedList list, Reporter reporter) {
        SourceFile source = list.source();
        Node block = list.between();
        int line = source.lineAt(block.start());
        String id = block.isCodeBlock() ? "code" : "text";
        reporter.report(source.span(block.start(), Math.min(block.end(), source.lineEnd(line))), id);
    }
}
