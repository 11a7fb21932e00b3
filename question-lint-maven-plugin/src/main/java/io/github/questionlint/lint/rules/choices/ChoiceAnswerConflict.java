package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class ChoiceAnswerConflict implements Rule<StemPhrases> {
    private static final PhrasePattern NAMED = ChoiceWords.cue("named-answer");

    @Override
    public View<StemPhrases> view() {
        return StemPhrases.VIEW;
    }

    @Override
    public void check(StemPhrases stem, Reporter reporter) {
        Question question = stem.question();
        List<StemPhrases.Found> named = stem.inSection(Role.EXPLANATION, NAMED);
        String marked = named.isEmpty() ? "" : marked(question);
        if (!marked.isEmpty() && !ChoiceText.hasLetters(question)) {
            named.forEach(found -> check(question, marked, found, reporter));
        }
    }

    private static void check(Question question, String marked, StemPhrases.Found found, Reporter reporter) {
        String named = letters(found.match());
        if (!contains(marked, named)) {
            Choice right = question.choices().stream()
                    .filter(Choice::correct)
                    .findFirst()
                    .orElseThrow();
            reporter.report(
                    Observation.at(found.span(), "conflict", listed(named), listed(marked), ChoiceText.quoted(right))
                            .and(right.markSpan(), "marked"));
        }
    }

    private static String letters(MatchResult match) {
        Optional<String> group = IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .findFirst();
        return group.orElse("").replaceAll("and|[^A-Z]", "");
    }

    private static String marked(Question question) {
        List<Choice> choices = question.choices();
        return IntStream.range(0, choices.size())
                .filter(at -> choices.get(at).correct())
                .mapToObj(at -> ChoiceText.letter(question, at))
                .collect(Collectors.joining());
    }

    private static boolean contains(String marked, String named) {
        return named.chars().allMatch(letter -> marked.indexOf(letter) >= 0);
    }

    private static String listed(String letters) {
        return String.join(", ", letters.split(""));
    }
}
