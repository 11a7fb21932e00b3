package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.rules.Answer.Block;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.Node;
import io.github.questionlint.source.Node.Kind;
import io.github.questionlint.source.SourceFile;

final class AnswerEndsWithColon implements FileRule {
    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Answer answer : Answer.all(file)) {
            if (!answer.blocks().isEmpty()
                    && isOpen(answer.last())
                    && !goesOn(answer.file(), answer.last().node())) {
                Block last = answer.last();
                int end = last.node().end();
                reporter.report(answer.file().span(end - 1, end), "colon", Prose.tail(last.text()));
            }
        }
    }

    /** Whether the next text stands in the same column of the same list item, where a heading divides the answer. */
    private static boolean goesOn(SourceFile source, Node last) {
        int line = source.lineAt(last.end() - 1);
        int next = line + 1;
        while (next <= source.lineCount() && source.line(next).isBlank()) {
            next++;
        }
        int indent = indent(source.line(line));
        return indent > 0 && next <= source.lineCount() && indent(source.line(next)) == indent;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isOpen(Block block) {
        String text = block.text();
        return block.node().kind() == Kind.PARAGRAPH
                && (text.endsWith(":") || text.endsWith("："))
                && !text.endsWith("::")
                && !block.node().any(Answer::isPicture);
    }
}
