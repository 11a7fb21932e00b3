package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Span;
import java.util.List;
import java.util.Set;

final class ChoiceSeveralCorrect implements Rule<QuestionBank> {
    /** The languages with a list of words for "choose two". */
    private static final Set<String> KNOWN = Set.of("en", "zh");
    /**
     * A bank with several right choices in more than one of this many questions, and more than twice, does so on
     * purpose.
     */
    private static final int RARE = 30;

    private static final int FEW = 2;

    private static final List<PhrasePattern> CUES = List.of(
            ChoiceWords.cue("multiple-cue"),
            ChoiceWords.cue("plural-cue"),
            ChoiceWords.cue("several-cue"),
            ChoiceWords.cue("plural-noun-cue"));
    /** The words of an explanation that says that several choices are right. */
    private static final PhrasePattern BOTH = ChoiceWords.cue("both-right");

    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        List<Question> untyped = bank.questions()
                .filter(question -> question.type() == QuestionType.CHOICE
                        && KNOWN.contains(question.lang().split("-")[0]))
                .toList();
        List<Question> several =
                untyped.stream().filter(ChoiceSeveralCorrect::isSilent).toList();
        if (several.size() <= Math.max(FEW, untyped.size() / RARE)) {
            several.forEach(question -> report(question, reporter));
        }
    }

    private static boolean isSilent(Question question) {
        long correct = ChoiceStatistics.keys(question);
        return correct > 1
                && correct < question.choices().size()
                && CUES.stream().noneMatch(cue -> isCued(question, cue))
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

    private static void report(Question question, Reporter reporter) {
        List<Span> marks = question.choices().stream()
                .filter(Choice::correct)
                .map(Choice::markSpan)
                .toList();
        reporter.report(Observation.at(marks.get(1), "several", marks.size()).and(marks.get(0), "first"));
    }
}
