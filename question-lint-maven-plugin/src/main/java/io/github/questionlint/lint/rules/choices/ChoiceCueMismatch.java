package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.LanguagePatterns;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import java.util.List;

final class ChoiceCueMismatch implements Rule<StemPhrases> {
    private static final PhrasePattern MULTIPLE =
            ChoiceWords.cues("multiple-cue", "counted-cue").all();
    private static final LanguagePatterns PLURAL = ChoiceWords.cues("plural-cue");

    @Override
    public View<StemPhrases> view() {
        return StemPhrases.VIEW;
    }

    @Override
    public void check(StemPhrases stem, Reporter reporter) {
        Question question = stem.question();
        List<StemPhrases.Found> cues = stem.inStem(MULTIPLE);
        if (question.type() == QuestionType.SINGLE_CHOICE && !cues.isEmpty()) {
            StemPhrases.Found first = cues.get(0);
            reporter.report(first.span(), "single", first.match().group());
        } else if (question.type() == QuestionType.MULTIPLE_CHOICE
                && cues.isEmpty()
                && PLURAL.knows(question.lang())
                && stem.inStem(PLURAL.of(question.lang())).isEmpty()) {
            reporter.report(question.title().span(), "multiple");
        }
    }
}
