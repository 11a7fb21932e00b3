package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Notation;
import io.github.questionlint.lint.words.LanguagePatterns;
import io.github.questionlint.model.Question;
import java.util.List;
import java.util.regex.Pattern;

final class ChoiceNegativeStem implements Rule<StemPhrases> {
    private static final LanguagePatterns NEGATIVE = ChoiceWords.cues("negative-stem");
    private static final Pattern EMPHASIS = Pattern.compile("[*_]|\\p{Lu}{2}");

    @Override
    public View<StemPhrases> view() {
        return StemPhrases.VIEW;
    }

    @Override
    public void check(StemPhrases stem, Reporter reporter) {
        Question question = stem.question();
        List<StemPhrases.Found> found =
                question.choices().isEmpty() ? List.of() : stem.inStem(NEGATIVE.of(question.lang()));
        if (!found.isEmpty() && !EMPHASIS.matcher(found.get(0).match().group()).find()) {
            reporter.report(
                    found.get(0).span(),
                    Notation.isMarkdown(question) ? "negative" : "negative-plain",
                    Excerpt.of(found.get(0).match().group()));
        }
    }
}
