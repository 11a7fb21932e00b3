package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.layout.spec.Layout;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.lint.words.PhrasePattern;
import java.util.List;
import java.util.regex.Pattern;

final class AnswerIsQuestion implements Rule<Answer> {
    private static final Pattern PART = Pattern.compile("\\(?[a-h1-9][).] ");
    /** Words of a title that asks which questions to put. */
    private static final PhrasePattern ASKING =
            PhrasePattern.anyOf(WordLists.beside(AnswerIsQuestion.class).list("title-asks-what-to-ask"), 0);
    /** The most characters of an answer that is a name or a phrase. */
    private static final int PHRASE = 60;

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        List<String> sentences = answer.isProse() ? Prose.sentences(answer.text()) : List.of();
        boolean asks = !sentences.isEmpty() && sentences.stream().allMatch(AnswerIsQuestion::asks);
        if (asks && !isPhrase(answer) && !hasParts(answer) && !isAskedFor(answer)) {
            reporter.report(answer.span(), "asks", Excerpt.of(answer.text()));
        }
    }

    /** A short answer of a record is what was asked for, such as the title of a book. */
    private static boolean isPhrase(Answer answer) {
        return answer.question().format().equals(Layout.DATA.key())
                && answer.text().strip().length() <= PHRASE;
    }

    /** Whether the answer rightly asks: the title asks what to ask, or a card translates a question as short. */
    private static boolean isAskedFor(Answer answer) {
        String title = answer.question().title().value();
        boolean translated = answer.question().format().equals(Layout.CARD.key())
                && asks(title.strip())
                && Math.max(title.length(), answer.text().strip().length()) <= PHRASE;
        return translated || ASKING.isIn(Prose.folded(title));
    }

    /** Whether the question goes on in parts, as in "a) Why? b) Who?". */
    private static boolean hasParts(Answer answer) {
        return answer.blocks().stream()
                        .filter(block -> PART.matcher(block.text()).lookingAt())
                        .count()
                > 1;
    }

    private static boolean asks(String sentence) {
        return sentence.endsWith("?") || sentence.endsWith("？");
    }
}
