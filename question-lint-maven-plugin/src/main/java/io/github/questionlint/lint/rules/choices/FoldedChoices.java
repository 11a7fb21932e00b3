package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * A question with choices, and their texts folded once for all rules that search them for words.
 *
 * @param asked the question
 * @param texts the folded text of each choice, see {@link ChoiceText#folded}
 */
record FoldedChoices(AskedQuestion asked, List<String> texts) {
    /** Each question of a file that has choices. */
    static final FileView<FoldedChoices> VIEW = FileView.of(
            FoldedChoices.class,
            views -> views.of(AskedQuestion.VIEW)
                    .filter(asked -> !asked.question().choices().isEmpty())
                    .map(asked -> new FoldedChoices(
                            asked,
                            asked.question().choices().stream()
                                    .map(ChoiceText::folded)
                                    .toList())));

    /** The question. */
    Question question() {
        return asked.question();
    }

    /** Whether the whole text of a choice matches a pattern. */
    boolean is(int at, PhrasePattern words) {
        return ChoiceText.isShort(question().choices().get(at)) && words.isAll(texts.get(at));
    }

    /** The choices whose whole text matches a pattern. */
    List<Choice> those(PhrasePattern words) {
        List<Choice> those = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            if (is(at, words)) {
                those.add(question().choices().get(at));
            }
        }
        return those;
    }
}
