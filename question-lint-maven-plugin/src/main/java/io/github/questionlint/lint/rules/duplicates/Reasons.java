package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.similarity.judge.Verdict;
import io.github.questionlint.lint.similarity.text.Word;
import java.util.List;
import java.util.stream.Collectors;

/** States why questions are the same or may be the same. */
final class Reasons {
    private static final int FEW = 6;

    private Reasons() {}

    /** One finding for a cluster, at its first question, with a reason for every other question. */
    static Observation observation(NearCluster star) {
        NearCluster.Member next = star.members().stream()
                .filter(member -> member.verdict().conflict())
                .findFirst()
                .orElse(star.members().get(0));
        Observation observation = Observation.at(
                star.first().place(),
                next.verdict().conflict() ? "conflict" : "alike",
                Excerpt.of(star.first().title()),
                Excerpt.of(next.question().title()),
                star.members().size(),
                ExactCluster.answer(star.first().question()),
                ExactCluster.answer(next.question().question()),
                TellApart.line(star.first(), next.question(), star.grade()));
        for (NearCluster.Member member : star.members()) {
            observation = observation.alike(
                    member.question().place(), member.verdict().likeness(), "member", reason(member.verdict()));
            for (ComparedQuestion copy : member.copies()) {
                observation = observation.and(
                        copy.place(), "copy", Excerpt.of(member.question().title()));
            }
        }
        return observation;
    }

    /** The arguments of the message, in the order of its placeholders; empty where there is nothing to say. */
    private static Object[] reason(Verdict verdict) {
        return new Object[] {
            percent(verdict.score()),
            listed(verdict.rare()),
            texts(verdict.alignment().first()),
            texts(verdict.alignment().second()),
            percent(verdict.choices()),
            percent(verdict.right()),
            percent(verdict.shown()),
            percent(verdict.answer())
        };
    }

    private static String percent(int thousandths) {
        return thousandths < 0 ? "" : thousandths / 10 + " %";
    }

    private static String texts(List<Word> words) {
        return listed(words.stream().map(Word::text).toList());
    }

    private static String listed(List<String> words) {
        String few = words.stream().limit(FEW).collect(Collectors.joining(", "));
        return words.size() > FEW ? few + ", …" : few;
    }
}
