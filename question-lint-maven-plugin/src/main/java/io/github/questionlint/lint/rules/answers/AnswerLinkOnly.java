package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.markdown.Node.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class AnswerLinkOnly implements Rule<Answer> {
    private static final Set<String> LABELS = words(Phrases.load(AnswerLinkOnly.class, "link-label"));

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        boolean links =
                answer.any(node -> node.kind() == Kind.LINK) || answer.text().contains("://");
        boolean other = answer.any(node -> node.kind() == Kind.CODE) || !answer.isProse();
        if (links && !other && !hasOwnWords(answer) && saysNothing(answer)) {
            reporter.report(answer.span(), "link", Excerpt.of(answer.text()));
        }
    }

    /** Whether there is text without a link above a heading such as "Sources". */
    private static boolean hasOwnWords(Answer answer) {
        List<Block> own = answer.blocks().stream()
                .takeWhile(block -> block.node().kind() != Kind.HEADING)
                .toList();
        return own.size() < answer.blocks().size()
                && !own.isEmpty()
                && own.stream()
                        .noneMatch(block ->
                                block.text().contains("://") || block.node().any(node -> node.kind() == Kind.LINK));
    }

    /** Whether the answer has only addresses, labels such as "see", and link texts with words of the question. */
    private static boolean saysNothing(Answer answer) {
        Set<String> empty = new HashSet<>(LABELS);
        empty.addAll(Prose.words(answer.question().title().value()));
        return answer.blocks().stream()
                .flatMap(block -> block.text().lines())
                .flatMap(line -> Arrays.stream(line.split("\\s")))
                .filter(word -> !word.contains("://"))
                .allMatch(word -> empty.containsAll(Prose.words(word)));
    }

    private static Set<String> words(Phrases phrases) {
        Set<String> words = new HashSet<>();
        phrases.all().forEach(phrase -> words.addAll(Prose.words(phrase)));
        return words;
    }
}
