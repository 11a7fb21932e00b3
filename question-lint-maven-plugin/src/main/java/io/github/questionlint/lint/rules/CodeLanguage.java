package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Node;
import io.github.questionlint.source.Node.Kind;
import io.github.questionlint.source.SourceFile;
import java.util.regex.Pattern;

final class CodeLanguage implements FileRule {
    /** What a program has and its output, a tree of folders or a drawing has not. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?m)[;{]\\s*$|^\\s*(?:def|class|import|from|function|const|let|var|return|public|private|SELECT|INSERT|UPDATE|#include|package|fn|func) .*|\\w\\(.*\\)\\s*[;:{]");

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        if (!file.questions().isEmpty()) {
            Blocks.of(file, Kind.FENCED_CODE)
                    .filter(code -> code.target().isBlank() && code.number() > 0)
                    .filter(code -> PROGRAM.matcher(code.text()).find())
                    .forEach(code -> report(file.source(), code, reporter));
        }
    }

    private static void report(SourceFile source, Node code, Reporter reporter) {
        int line = source.lineAt(code.start());
        reporter.report(source.span(code.start(), Math.max(code.start(), source.lineEnd(line))), "missing");
    }
}
