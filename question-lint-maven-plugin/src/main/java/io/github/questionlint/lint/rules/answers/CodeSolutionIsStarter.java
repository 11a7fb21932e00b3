package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Program;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import java.util.Optional;
import java.util.regex.Pattern;

final class CodeSolutionIsStarter implements Rule<Question> {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        Optional<String> starter = Program.in(question, Role.STARTER).map(CodeSolutionIsStarter::folded);
        Program.in(question, Role.ANSWER)
                .filter(answer -> starter.equals(Optional.of(folded(answer))))
                .ifPresent(answer -> reporter.report(answer.section().heading(), "same"));
    }

    private static String folded(Program program) {
        return BLANKS.matcher(program.text()).replaceAll(" ").strip();
    }
}
