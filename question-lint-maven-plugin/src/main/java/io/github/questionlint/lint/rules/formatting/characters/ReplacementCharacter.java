package io.github.questionlint.lint.rules.formatting.characters;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.Set;
import java.util.stream.Collectors;

final class ReplacementCharacter implements Rule<QuestionBank> {
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Set<String> undecoded = bank.problems().stream()
                .filter(problem -> problem.rule().equals("encoding-invalid"))
                .map(problem -> problem.span().path())
                .collect(Collectors.toSet());
        bank.files().stream().filter(file -> !undecoded.contains(file.path())).forEach(file -> check(file, reporter));
    }

    /** One finding a line. */
    private static void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        int at = source.text().indexOf(REPLACEMENT);
        while (at >= 0) {
            int line = source.lineAt(at);
            if (Blocks.codeAt(file, at).isEmpty()) {
                String around = source.text().substring(Math.max(source.lineStart(line), at - 10), at + 1);
                reporter.report(source.span(at, at + 1), "lost", Excerpt.of(around));
            }
            at = source.text().indexOf(REPLACEMENT, Math.max(at + 1, source.lineEnd(line)));
        }
    }
}
