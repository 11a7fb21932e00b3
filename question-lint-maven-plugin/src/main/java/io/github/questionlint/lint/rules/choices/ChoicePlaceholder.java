package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.Role;

final class ChoicePlaceholder implements Rule<FoldedChoices> {
    private static final PhrasePattern PLAIN = ChoiceWords.cue("placeholder");
    private static final PhrasePattern NUMBERED = ChoiceWords.cue("placeholder-numbered");
    private static final PhrasePattern OPTION = ChoiceWords.cue("mentions-option");

    @Override
    public View<FoldedChoices> view() {
        return FoldedChoices.VIEW;
    }

    @Override
    public void check(FoldedChoices choices, Reporter reporter) {
        Question question = choices.question();
        for (int at = 0; at < question.choices().size(); at++) {
            Choice choice = question.choices().get(at);
            if (choice.blocks().size() == 1
                    && !isCode(choice.blocks().get(0))
                    && (choices.is(at, PLAIN) || choices.is(at, NUMBERED) && !refersToOptions(question))
                    && !isSample(choices.asked())) {
                reporter.report(choice.text().span(), "placeholder", ChoiceText.quoted(choice));
            }
        }
    }

    /** Whether code of the same page shows how the question is written, so that it is the sample below it. */
    private static boolean isSample(AskedQuestion asked) {
        Question question = asked.question();
        return asked.file().markdown().stream()
                .flatMap(markdown -> markdown.root().stream())
                .filter(node -> node.kind() == Kind.FENCED_CODE)
                .map(Node::text)
                .anyMatch(code -> code.contains(question.title().value())
                        && question.choices().stream()
                                .allMatch(choice -> code.contains(choice.text().value())));
    }

    /** Whether a block is nothing but code, as the name of an attribute is. */
    private static boolean isCode(Node block) {
        return block.children().size() == 1 && block.children().get(0).kind() == Kind.CODE;
    }

    /** Whether "Option 2" may refer to something that the question shows. */
    private static boolean refersToOptions(Question question) {
        return OPTION.isIn(question.title().value())
                || question.section(Role.QUESTION).stream()
                        .anyMatch(section -> OPTION.isIn(section.text().value())
                                || section.nodes()
                                        .anyMatch(node -> node.isCodeBlock()
                                                || node.is(Kind.IMAGE, Kind.TABLE, Kind.HTML, Kind.HTML_BLOCK)));
    }
}
