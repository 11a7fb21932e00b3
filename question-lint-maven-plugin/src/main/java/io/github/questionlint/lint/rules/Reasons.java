package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.Observation;
import io.github.questionlint.lint.similarity.Alignment;
import io.github.questionlint.lint.similarity.Verdict;
import io.github.questionlint.lint.similarity.Word;
import java.util.List;
import java.util.stream.Collectors;

/** Says why questions are the same or may be. */
final class Reasons {
    private static final int FEW = 5;

    private Reasons() {}

    static Observation observation(Star star) {
        Star.Member next = star.members().get(0);
        Observation observation = Observation.at(
                star.first().title().span(),
                "alike",
                ChoiceText.quoted(star.first().title().value()),
                ChoiceText.quoted(next.question().title().value()),
                star.members().size());
        for (Star.Member member : star.members()) {
            observation = observation.and(member.question().title().span(), "member", reason(member.verdict()));
        }
        return observation;
    }

    private static String reason(Verdict verdict) {
        Alignment words = verdict.alignment();
        return "%d %d %d %d %d %s / %s / %s %s"
                .formatted(
                        verdict.score(),
                        verdict.choices(),
                        verdict.right(),
                        verdict.shown(),
                        verdict.answer(),
                        listed(words.shared()),
                        listed(words.first()),
                        listed(words.second()),
                        verdict.guards());
    }

    private static String listed(List<Word> words) {
        return words.stream().limit(FEW).map(Word::text).collect(Collectors.joining(" "));
    }
}
