package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.similarity.judge.Verdict;
import io.github.questionlint.lint.similarity.judge.Verdict.Grade;
import io.github.questionlint.lint.similarity.text.NormalText;
import io.github.questionlint.lint.similarity.text.Word;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** States why questions are the same or may be the same. */
final class Reasons {
    private static final int FEW = 6;
    /** So many words are looked at. */
    private static final int MOST = 60;

    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private Reasons() {}

    /** One finding for a cluster, at its first question, with a reason for every other question. */
    static Observation observation(NearCluster star) {
        NearCluster.Member next = star.members().stream()
                .filter(member -> member.verdict().conflict())
                .findFirst()
                .orElse(star.members().get(0));
        Observation observation = Observation.at(
                star.first().place(),
                messageId(star, next),
                Excerpt.of(star.first().title()),
                Excerpt.of(next.question().title()),
                star.members().size(),
                ExactCluster.answer(star.first().question()),
                ExactCluster.answer(next.question().question()),
                TellApart.line(
                        star.first(),
                        next.question(),
                        star.grade() == Grade.NEAR ? "duplicate-near" : "duplicate-possible"));
        for (NearCluster.Member member : star.members()) {
            observation = observation.alike(
                    member.question().place(),
                    member.verdict().likeness(),
                    "member",
                    reason(star.first().title(), member));
            for (ComparedQuestion copy : member.copies()) {
                observation = observation.and(
                        copy.place(), "copy", Excerpt.of(member.question().title()));
            }
        }
        return observation;
    }

    /** Which message fits: two titles that differ in their numbering or markup are not in other words. */
    private static String messageId(NearCluster star, NearCluster.Member next) {
        if (next.verdict().conflict()) {
            return "conflict";
        }
        String title = NormalText.ofStem(star.first().title());
        boolean same = !title.isEmpty()
                && title.equals(NormalText.ofStem(next.question().title()));
        return same && star.grade() == Grade.NEAR ? "same" : "alike";
    }

    /** The arguments of the message, in the order of its placeholders; empty where there is nothing to say. */
    private static Object[] reason(String first, NearCluster.Member member) {
        Verdict verdict = member.verdict();
        return new Object[] {
            percent(verdict.score()),
            listed(telling(verdict.rare())),
            texts(verdict.alignment().first(), first),
            texts(verdict.alignment().second(), member.question().title()),
            percent(verdict.choices()),
            percent(verdict.right()),
            percent(verdict.shown()),
            percent(verdict.answer())
        };
    }

    private static String percent(int thousandths) {
        return thousandths < 0 ? "" : thousandths / 10 + " %";
    }

    private static String texts(List<Word> words, String title) {
        List<String> first = words.stream().limit(MOST).map(Word::text).toList();
        return listed(telling(joined(first, title)));
    }

    /** Characters of scripts without spaces that stand side by side in the title are one text. */
    private static List<String> joined(List<String> words, String title) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean sign = isSign(word);
            String last = joined.isEmpty() ? "" : joined.get(joined.size() - 1);
            if (open && sign && title.contains(last + word)) {
                joined.set(joined.size() - 1, last + word);
            } else {
                joined.add(word);
            }
            open = sign;
        }
        return joined;
    }

    /** Words without single characters of such scripts, which say little; with them where there is nothing else. */
    private static List<String> telling(List<String> words) {
        List<String> longer = words.stream().filter(word -> !isSign(word)).toList();
        return longer.isEmpty() ? words : longer;
    }

    private static boolean isSign(String word) {
        return word.codePointCount(0, word.length()) == 1 && UNSPACED.contains(UnicodeScript.of(word.codePointAt(0)));
    }

    private static String listed(List<String> words) {
        String few = words.stream().limit(FEW).collect(Collectors.joining(", "));
        return words.size() > FEW ? few + ", …" : few;
    }
}
