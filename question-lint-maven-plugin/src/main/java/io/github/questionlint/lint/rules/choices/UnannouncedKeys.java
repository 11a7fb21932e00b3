package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.words.LanguagePatterns;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import java.util.List;
import java.util.stream.Stream;

/** Questions with several right choices, of which neither the stem nor the explanation says so. */
final class UnannouncedKeys {
    /** These questions, in a bank that has few of them. */
    static final BankView<Question> VIEW = BankView.of(Question.class, UnannouncedKeys::in);

    /**
     * A bank with several right choices in more than one of this many questions, and more than twice, does so on
     * purpose.
     */
    private static final int RARE = 30;

    private static final int FEW = 2;

    /** What says in any text that there are several. */
    private static final PhrasePattern CLEAR =
            ChoiceWords.cues("multiple-cue", "counted-cue").all();
    /** What may say so in a text of its own language. */
    private static final LanguagePatterns VAGUE = ChoiceWords.cues("plural-cue", "several-cue", "plural-noun-cue");
    /** The words of an explanation that says that several choices are right. */
    private static final PhrasePattern BOTH = ChoiceWords.cue("both-right");

    private UnannouncedKeys() {}

    private static Stream<Question> in(BankViews views) {
        List<Question> untyped = views.bank()
                .questions()
                .filter(question -> question.type() == QuestionType.CHOICE && VAGUE.knows(question.lang()))
                .toList();
        List<Question> several =
                untyped.stream().filter(UnannouncedKeys::isSilent).toList();
        return several.size() <= Math.max(FEW, untyped.size() / RARE) ? several.stream() : Stream.empty();
    }

    private static boolean isSilent(Question question) {
        long correct = ChoiceKey.count(question);
        return correct > 1
                && correct < question.choices().size()
                && !isCued(question, CLEAR)
                && !isCued(question, VAGUE.of(question.lang()))
                && question.section(Role.EXPLANATION)
                        .filter(section -> BOTH.isIn(section.visibleText()))
                        .isEmpty();
    }

    private static boolean isCued(Question question, PhrasePattern cue) {
        return cue.isIn(question.title().value())
                || question.section(Role.QUESTION)
                        .filter(section -> cue.isIn(section.text().value()))
                        .isPresent();
    }
}
