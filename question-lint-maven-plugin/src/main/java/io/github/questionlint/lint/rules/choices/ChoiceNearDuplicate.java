package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Notation;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Folding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

final class ChoiceNearDuplicate implements Rule<AskedQuestion> {
    /** Digits, operators, brackets and markup: in a choice with one of them, case and width may matter. */
    private static final Pattern TECHNICAL = Pattern.compile("[\\p{N}\\p{Sm}\\p{Sk}\\p{Ps}\\p{Pe}`*/\\\\_&%#@!<>-]");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}|\\p{IsHan}");

    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        Question question = asked.question();
        Map<String, Choice> seen = new HashMap<>();
        for (Choice choice : question.choices()) {
            String text = choice.blocks().size() == 1 ? ChoiceText.whole(choice) : "";
            Choice first = text.isEmpty() ? null : seen.putIfAbsent(near(text), choice);
            if (first != null
                    && !ChoiceText.whole(first).equals(text)
                    && !isTechnical(text)
                    && !isTechnical(ChoiceText.whole(first))) {
                String message = Notation.of(asked).message("near", Notation.DATA);
                reporter.report(Observation.at(
                                choice.text().span(), message, ChoiceText.quoted(choice), ChoiceText.quoted(first))
                        .and(first.text().span(), "first"));
            }
        }
    }

    /** Whether case or width may be what the choice is about: a sign, a letter as such, or a term of a program. */
    private static boolean isTechnical(String text) {
        return TECHNICAL.matcher(text).find() || !WORD.matcher(text).find();
    }

    private static String near(String text) {
        String wide = Folding.compatible(text);
        int second = wide.offsetByCodePoints(0, 1);
        return wide.substring(0, second).toLowerCase(Locale.ROOT) + wide.substring(second);
    }
}
