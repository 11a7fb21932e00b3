package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Text;

final class ChoiceLetterInShuffled implements Rule<StemPhrases> {
    private static final PhrasePattern REFERENCE = ChoiceWords.cue("letter-reference");

    @Override
    public View<StemPhrases> view() {
        return StemPhrases.VIEW;
    }

    @Override
    public void check(StemPhrases stem, Reporter reporter) {
        Question question = stem.question();
        if (ChoiceOrder.moves(question)) {
            for (StemPhrases.Found found : stem.inSection(Role.EXPLANATION, REFERENCE)) {
                reporter.report(found.span(), "letter", found.match().group());
            }
            question.choices().stream()
                    .map(Choice::explanation)
                    .forEach(explanation -> explanation.ifPresent(text -> check(text, reporter)));
        }
    }

    private static void check(Text explanation, Reporter reporter) {
        REFERENCE
                .in(explanation.value())
                .forEach(match ->
                        reporter.report(explanation.spanOf(match.start(), match.end()), "letter", match.group()));
    }
}
