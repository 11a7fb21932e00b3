package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.regex.Pattern;

final class ChoiceEmpty implements Rule<Question> {
    private static final Pattern NOTHING =
            Pattern.compile("<!--.*-->|</?(?:br|p|div|span|b|i|code) ?/?>|[\\s\\p{Z}\\p{Cf}]+");

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        for (Choice choice : question.choices()) {
            if (isEmpty(choice)) {
                reporter.report(choice.span(), "nothing");
            }
        }
    }

    static boolean isEmpty(Choice choice) {
        for (Node block : choice.blocks()) {
            if (block.any(ChoiceEmpty::shows)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text starts with a letter or digit: a fast test that nearly every text passes. */
    private static boolean isWord(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }

    private static boolean shows(Node node) {
        return switch (node.kind()) {
            case IMAGE, DEFINITION, TABLE, LIST -> true;
            case CODE, FENCED_CODE, INDENTED_CODE -> !node.text().isBlank();
            case TEXT -> !Prose.isBlank(node.text());
            case HTML, HTML_BLOCK ->
                isWord(node.text())
                        || !NOTHING.matcher(node.text()).replaceAll("").isEmpty();
            default -> node.kind() == Kind.LINK && !node.target().isBlank();
        };
    }
}
