package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

final class ChoiceCueCountMismatch implements Rule<StemPhrases> {
    private static final PhrasePattern CUE = ChoiceWords.cue("counted-cue");

    @Override
    public View<StemPhrases> view() {
        return StemPhrases.VIEW;
    }

    @Override
    public void check(StemPhrases stem, Reporter reporter) {
        Question question = stem.question();
        long marked = question.choices().stream().filter(Choice::correct).count();
        if (marked > 0) {
            stem.inStem(CUE).stream()
                    .filter(cue -> number(cue.match()) != marked && !ChoiceText.hasLetters(question))
                    .limit(1)
                    .forEach(cue ->
                            reporter.report(cue.span(), "count", cue.match().group(), number(cue.match()), marked));
        }
    }

    private static int number(MatchResult cue) {
        return IntStream.rangeClosed(1, cue.groupCount())
                .mapToObj(cue::group)
                .filter(Objects::nonNull)
                .mapToInt(ChoiceWords::number)
                .findFirst()
                .orElseThrow();
    }
}
