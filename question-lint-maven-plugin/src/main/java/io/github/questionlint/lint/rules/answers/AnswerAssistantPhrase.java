package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.markdown.Node.Kind;
import java.util.Set;

final class AnswerAssistantPhrase implements Rule<Answer> {
    private static final Set<String> ANYWHERE =
            Phrases.load(AnswerAssistantPhrase.class, "assistant").all();
    private static final Set<String> AT_FIRST =
            Phrases.load(AnswerAssistantPhrase.class, "assistant-opening").all();

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        for (Block block : answer.blocks()) {
            boolean first = block.equals(answer.blocks().get(0));
            if (block.node().kind() == Kind.PARAGRAPH) {
                Prose.sentences(block.text()).stream()
                        .filter(sentence -> begins(sentence, ANYWHERE) || first && begins(block.text(), AT_FIRST))
                        .findFirst()
                        .ifPresent(sentence -> reporter.report(answer.span(block), "assistant", Excerpt.of(sentence)));
            }
        }
    }

    /** Whether a sentence starts with one of the phrases; a sentence in quotes does not count. */
    private static boolean begins(String sentence, Set<String> phrases) {
        boolean word = Character.isLetterOrDigit(sentence.codePointAt(0));
        String start = word ? Prose.folded(sentence.substring(0, Math.min(sentence.length(), 100))) : "";
        return phrases.stream().anyMatch(start::startsWith);
    }
}
