package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.List;

final class ChoiceMarkUnknown implements Rule<QuestionFile> {
    private static final List<String> KNOWN = List.of("[ ]", "[x]", "[X]");

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        for (Question question : file.questions()) {
            for (Choice choice : question.choices()) {
                if (choice.mark() == Mark.UNKNOWN) {
                    reporter.report(observation(file.source(), choice, BoxFix.safety(question)));
                }
            }
            if (WrittenMark.replacesMarks(question)) {
                checkTexts(question, reporter);
            }
        }
    }

    private static Observation observation(SourceFile file, Choice choice, Safety safety) {
        int start = file.offset(choice.markSpan());
        int end = file.endOffset(choice.markSpan());
        String mark = file.text().substring(start, end);
        boolean known = KNOWN.contains(mark);
        Observation seen = Observation.at(choice.markSpan(), known ? "blank" : "glyph", mark);
        if (known) {
            return seen.withFix(safety, List.of(Edit.insert(end, " ")), "part", mark);
        }
        return BoxFix.of(mark)
                .map(box -> seen.withFix(safety, List.of(new Edit(start, end, box)), "write", box, mark))
                .orElse(seen);
    }

    private static void checkTexts(Question question, Reporter reporter) {
        for (Choice choice : question.choices()) {
            WrittenMark.of(choice).ifPresent(mark -> reporter.report(mark.span(), "words", mark));
        }
        WrittenMark.bold(question)
                .filter(choice -> WrittenMark.of(choice).isEmpty())
                .ifPresent(choice -> reporter.report(choice.text().span(), "bold", ChoiceText.quoted(choice)));
    }
}
