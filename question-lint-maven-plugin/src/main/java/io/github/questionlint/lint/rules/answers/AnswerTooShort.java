package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Options;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.QuestionType;
import java.util.Locale;

final class AnswerTooShort implements Rule<Answer> {
    private static final Phrases PLACEHOLDERS = Phrases.load(AnswerTooShort.class, "placeholder");

    private final int words;

    AnswerTooShort(Options options) {
        words = options.integer("words");
    }

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        boolean wanted = answer.question().type() == QuestionType.OPEN
                && !answer.blocks().isEmpty()
                && !answer.any(AnswerTooShort::counts)
                && answer.blocks().size() == 1;
        int count = wanted ? Prose.words(answer.text()).size() : words;
        if (count < words && !PLACEHOLDERS.contains(answer.text())) {
            String message = answer.question().hasMetadata() ? "short" : "short-layout";
            reporter.report(answer.span(), message, Excerpt.of(answer.text()), count, words);
        }
    }

    private static boolean isList(String html) {
        String text = html.toLowerCase(Locale.ROOT);
        return text.indexOf("<li") != text.lastIndexOf("<li");
    }

    /** Code, images, links, tables and formulas say much in few words, and so do the items of a list in HTML. */
    private static boolean counts(Node node) {
        return node.isCodeBlock()
                || node.kind() == Kind.HTML_BLOCK && isList(node.text())
                || node.is(Kind.CODE, Kind.LINK, Kind.TABLE)
                || Answer.isPicture(node)
                || node.kind() == Kind.TEXT && node.text().contains("$");
    }
}
