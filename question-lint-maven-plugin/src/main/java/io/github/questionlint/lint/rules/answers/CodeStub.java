package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Program;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import java.util.List;
import java.util.regex.Pattern;

final class CodeStub implements Rule<Answer> {
    /** A statement in place of the missing implementation. */
    private static final Pattern STUB = Pattern.compile("(?i)(?:pass|\\.\\.\\.|…"
            + "|raise NotImplementedError.*|throw new (?:UnsupportedOperation|NotImplemented)Exception.*"
            + "|throw new Error\\(.{0,3}not implemented.*|todo!\\(.*|unimplemented!\\(.*|panic\\(.{0,3}(?:todo|not implemented).*"
            + "|(?://|#|--|/\\*)\\s*(?:todo|fixme|your code|write your code|implement|在此|待实现).*)[;\\s]*");
    /** A declaration, or a line around one: an import, a comment or brackets. */
    private static final Pattern FRAME = Pattern.compile("(?:(?:import|from|package|using|use|#include)\\b.*"
            + "|(?://|#|--|/\\*|\\*|@|\"\"\"|''').*|[{}()\\[\\];]*"
            + "|(?:def|async def|class|interface|(?:pub(?:\\(crate\\))? )?(?:fn|struct|impl)|func|function|export|public|private|protected|static"
            + "|(?:const|let|var) \\w+ = (?:async )?(?:function\\b|\\()).*[:{(]"
            + "|[\\w<>\\[\\], *&:]+\\([^;=]*\\)\\s*(?:const\\s*)?\\{)");

    private static final Pattern ONE_LINE = Pattern.compile(
            "(?:(?:async )?def|class)\\b.*:\\s*(?:pass|\\.\\.\\.)|.*\\{\\s*(?:(?://|/\\*)\\s*(?i:todo|your code).*|throw new UnsupportedOperationException.*)\\}");

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
        return lines.stream().anyMatch(CodeStub::isStandIn)
                && lines.stream()
                        .allMatch(line -> isStandIn(line) || FRAME.matcher(line).matches());
    }

    private static boolean isStandIn(String line) {
        return STUB.matcher(line).matches() || ONE_LINE.matcher(line).matches();
    }
}
