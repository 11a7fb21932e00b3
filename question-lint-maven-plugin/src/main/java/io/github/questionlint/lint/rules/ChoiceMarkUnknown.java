package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import java.util.List;

final class ChoiceMarkUnknown implements FileRule {
    private static final List<String> KNOWN = List.of("[ ]", "[x]", "[X]");

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Question question : file.questions()) {
            for (Choice choice : question.choices()) {
                if (choice.mark() == Mark.UNKNOWN) {
                    String mark = source(file.source(), choice.markSpan());
                    reporter.report(choice.markSpan(), KNOWN.contains(mark) ? "blank" : "glyph", mark);
                }
            }
            if (WrittenMark.replacesMarks(question)) {
                checkTexts(question, reporter);
            }
        }
    }

    private static void checkTexts(Question question, Reporter reporter) {
        for (Choice choice : question.choices()) {
            WrittenMark.of(choice).ifPresent(mark -> reporter.report(mark.span(), "words", mark));
        }
        WrittenMark.bold(question)
                .filter(choice -> WrittenMark.of(choice).isEmpty())
                .ifPresent(choice -> reporter.report(choice.text().span(), "bold", ChoiceText.quoted(choice)));
    }

    private static String source(SourceFile file, Span span) {
        return file.text()
                .substring(file.offset(span.line(), span.column()), file.offset(span.endLine(), span.endColumn()));
    }
}
