package io.github.questionlint.lint.rules.formatting.characters;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;

final class MergeConflict implements Rule<QuestionFile> {
    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        String text = source.text();
        for (int at = text.indexOf("<<<<<<< "); at >= 0; at = text.indexOf("<<<<<<< ", at + 8)) {
            int middle = lineBegin(text, "=======", at);
            int end = lineBegin(text, ">>>>>>> ", middle);
            int start = at;
            boolean whole = source.lineStart(source.lineAt(at)) == at && middle > 0 && end > 0;
            boolean example = whole
                    && Blocks.codeAt(file, start)
                            .filter(code -> code.end() > end)
                            .isPresent();
            if (whole && !example) {
                reporter.report(source.span(at, at + 7), "conflict", source.lineAt(end));
            }
        }
    }

    private static int lineBegin(String text, String mark, int from) {
        int at = from < 0 ? -1 : text.indexOf("\n" + mark, from);
        return at < 0 ? -1 : at + 1;
    }
}
