package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Notation;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.SourceFile;
import java.util.List;

final class ChoiceMarkUnknown implements Rule<ChoiceKey> {
    private static final List<String> KNOWN = List.of("[ ]", "[x]", "[X]");

    @Override
    public View<ChoiceKey> view() {
        return ChoiceKey.READ;
    }

    @Override
    public void check(ChoiceKey key, Reporter reporter) {
        AskedQuestion asked = key.asked();
        Question question = asked.question();
        for (Choice choice : question.choices()) {
            if (choice.mark() == Mark.UNKNOWN) {
                reporter.report(observation(asked.source(), choice, BoxFix.safety(question)));
            }
        }
        if (WrittenMark.replacesMarks(question)) {
            checkTexts(question, Notation.of(asked), reporter);
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

    private static void checkTexts(Question question, Notation notation, Reporter reporter) {
        for (Choice choice : question.choices()) {
            WrittenMark.of(choice)
                    .ifPresent(mark -> reporter.report(mark.span(), notation.message("words", "words-key"), mark));
        }
        WrittenMark.bold(question)
                .filter(choice -> WrittenMark.of(choice).isEmpty())
                .ifPresent(choice -> reporter.report(
                        choice.text().span(), notation.message("bold", "bold-key"), ChoiceText.quoted(choice)));
    }
}
