package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.QuestionType;
import java.util.List;

final class ChoiceCueMismatch implements Rule<QuestionFile> {
    private static final PhrasePattern MULTIPLE = ChoiceWords.cue("multiple-cue");
    private static final PhrasePattern PLURAL = ChoiceWords.cue("plural-cue");

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        StemPhrases wording = new StemPhrases(file.source());
        for (Question question : file.questions()) {
            List<StemPhrases.Found> cues = wording.inStem(question, MULTIPLE);
            if (question.type() == QuestionType.SINGLE_CHOICE && !cues.isEmpty()) {
                StemPhrases.Found first = cues.get(0);
                reporter.report(first.span(), "single", first.match().group());
            } else if (question.type() == QuestionType.MULTIPLE_CHOICE
                    && cues.isEmpty()
                    && wording.inStem(question, PLURAL).isEmpty()) {
                reporter.report(question.title().span(), "multiple");
            }
        }
    }
}
