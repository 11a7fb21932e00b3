package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

final class ChoiceCueCountMismatch implements Rule<QuestionFile> {
    private static final PhrasePattern CUE = ChoiceWords.cue("counted-cue");

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        StemPhrases wording = new StemPhrases(file.source());
        for (Question question : file.questions()) {
            long marked = question.choices().stream().filter(Choice::correct).count();
            if (marked > 0) {
                wording.inStem(question, CUE).stream()
                        .filter(cue -> number(cue.match()) != marked && !ChoiceText.hasLetters(question))
                        .limit(1)
                        .forEach(cue ->
                                reporter.report(cue.span(), "count", cue.match().group(), number(cue.match()), marked));
            }
        }
    }

    private static int number(MatchResult cue) {
        return IntStream.rangeClosed(1, cue.groupCount())
                .mapToObj(cue::group)
                .filter(Objects::nonNull)
                .mapToInt(word -> ChoiceWords.number(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
