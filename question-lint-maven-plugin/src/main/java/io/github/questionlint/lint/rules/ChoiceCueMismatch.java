package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.FileRule;
import io.github.questionlint.lint.Reporter;
import io.github.questionlint.lint.similarity.Cue;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.QuestionType;
import java.util.List;

final class ChoiceCueMismatch implements FileRule {
    private static final Cue MULTIPLE = ChoiceWords.cue("multiple-cue");
    private static final Cue PLURAL = ChoiceWords.cue("plural-cue");

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        Wording wording = new Wording(file.source());
        for (Question question : file.questions()) {
            List<Wording.Found> cues = wording.inStem(question, MULTIPLE);
            if (question.type() == QuestionType.SINGLE_CHOICE && !cues.isEmpty()) {
                Wording.Found first = cues.get(0);
                reporter.report(first.span(), "single", first.match().group());
            } else if (question.type() == QuestionType.MULTIPLE_CHOICE
                    && cues.isEmpty()
                    && wording.inStem(question, PLURAL).isEmpty()) {
                reporter.report(question.title().span(), "multiple");
            }
        }
    }
}
