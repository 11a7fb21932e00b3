package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Program;
import io.github.questionlint.lint.rules.shared.StubLine;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import java.util.List;

final class CodeStub implements Rule<Answer> {
    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        if (answer.question().type() == QuestionType.CODE) {
            Program.in(answer.question(), Role.ANSWER)
                    .filter(CodeStub::isStub)
                    .ifPresent(code -> reporter.report(answer.span(code.blocks().get(0)), "stub"));
        }
    }

    private static boolean isStub(Program program) {
        List<String> lines = program.text().lines().map(String::strip).toList();
        return lines.stream().anyMatch(StubLine::isStandIn)
                && lines.stream().allMatch(line -> StubLine.isStandIn(line) || StubLine.isFrame(line));
    }
}
