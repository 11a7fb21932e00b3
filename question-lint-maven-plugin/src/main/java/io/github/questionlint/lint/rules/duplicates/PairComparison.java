package io.github.questionlint.lint.rules.duplicates;

import io.github.questionlint.lint.similarity.Search;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import io.github.questionlint.lint.similarity.judge.Guard;
import io.github.questionlint.lint.similarity.judge.NormalQuestion;
import io.github.questionlint.lint.similarity.judge.QuestionFeatures;
import io.github.questionlint.lint.similarity.judge.QuestionKey;
import io.github.questionlint.lint.similarity.judge.Verdict;
import io.github.questionlint.lint.similarity.text.Glossary;
import io.github.questionlint.lint.similarity.text.Word;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the rules about duplicates compare two questions of a bank, for authors who wonder.
 *
 * @param questions all questions of the bank, since the weight of a word depends on them
 * @param glossary the bank's own names of terms
 * @param lang the language of the lines
 */
record PairComparison(List<Question> questions, List<String> glossary, String lang) {
    private static final Messages MESSAGES = Messages.load(PairComparison.class, "pair_messages");
    private static final String NONE = "–";

    /**
     * The compared texts, the verdict of every guard, and the result, one line each.
     *
     * @param one the number of a question, from 0
     * @param other the number of the other question
     */
    List<String> of(int one, int other) {
        Glossary terms = Glossary.standard(glossary);
        Search search = new Search(
                at -> QuestionFeatures.of(
                        NormalQuestion.of(questions.get(at)), questions.get(at).lang(), terms),
                0,
                JoinLimits.DEFAULT);
        Verdict verdict = search.verdict(questions.size(), one, other);
        List<String> lines = new ArrayList<>();
        lines.add(headline(questions.get(one)));
        lines.add(headline(questions.get(other)));
        lines.add(say("stem", percent(verdict.score()), listed(verdict.rare())));
        lines.add(say(
                "words",
                words(verdict.alignment().first()),
                words(verdict.alignment().second())));
        lines.add(say(
                "parts",
                percent(verdict.choices()),
                percent(verdict.right()),
                percent(verdict.shown()),
                percent(verdict.answer())));
        lines.add(say("whole", percent(verdict.whole()), percent(verdict.covered())));
        for (Guard guard : Guard.values()) {
            lines.add(guard(guard, verdict));
        }
        lines.add(say("result", result(questions.get(one), questions.get(other), verdict)));
        return lines.stream().map(Characters::shown).toList();
    }

    private String guard(Guard guard, Verdict verdict) {
        String key = guard.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String fires = verdict.guards().contains(guard) ? "fires" : "silent";
        return say("guard", say("guard." + key), say(fires));
    }

    private String result(Question one, Question other, Verdict verdict) {
        Optional<QuestionKey> key = QuestionKey.of(NormalQuestion.of(one));
        if (!one.lang().equals(other.lang())) {
            return say("languages");
        }
        if (key.isPresent() && key.equals(QuestionKey.of(NormalQuestion.of(other)))) {
            return say("exact");
        }
        return say("" + verdict.grade().name().toLowerCase(Locale.ROOT)) + (verdict.conflict() ? say("conflict") : "");
    }

    private static String headline(Question question) {
        return question.title().span() + " " + question.title().value();
    }

    private static String percent(int thousandths) {
        return thousandths < 0 ? NONE : thousandths / 10 + " %";
    }

    private static String words(List<Word> words) {
        return listed(words.stream().map(Word::text).toList());
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? NONE : words.stream().collect(Collectors.joining(", "));
    }

    private String say(String key, Object... args) {
        return MESSAGES.text(lang, key, Stream.of(args).map(String::valueOf).toList());
    }
}
