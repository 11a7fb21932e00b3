package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Text;
import java.util.Locale;
import java.util.Set;

final class TitleNotAQuestion implements Rule<Question> {
    private static final Set<String> CUES =
            WordLists.beside(TitleNotAQuestion.class).set("question-cues");
    private static final String CLOSING = " \t\"'”’）)]】」』*_`";

    /** Types whose title need not ask: the task is in what it shows. */
    private static final Set<QuestionType> STATEMENTS = Set.of(
            QuestionType.CODE,
            QuestionType.TRUE_FALSE,
            QuestionType.MATCHING,
            QuestionType.ORDERING,
            QuestionType.CLOZE);

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        boolean statement = STATEMENTS.contains(question.type());
        Text title = question.title();
        if (question.hasMetadata() && !statement && !title.isBlank() && !asks(title.value())) {
            reporter.report(title.span(), "statement", title);
        }
    }

    private static boolean asks(String title) {
        int end = title.length();
        while (end > 0 && CLOSING.indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0 && "?？".indexOf(title.charAt(end - 1)) >= 0 || title.contains("___")) {
            return true;
        }
        String lower = title.toLowerCase(Locale.ROOT);
        String first = lower.split("[^a-z']+", 2)[0];
        return CUES.contains(first)
                || CUES.stream().anyMatch(cue -> Characters.isHan(cue.codePointAt(0)) && lower.contains(cue));
    }
}
