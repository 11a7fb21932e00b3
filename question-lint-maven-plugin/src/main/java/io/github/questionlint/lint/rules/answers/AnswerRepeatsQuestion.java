package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class AnswerRepeatsQuestion implements Rule<Answer> {
    private static final int FEWEST = 4;

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        boolean plain = answer.isProse() && !answer.any(node -> node.is(Kind.CODE, Kind.LINK));
        if (!answer.blocks().isEmpty() && plain && repeats(answer)) {
            reporter.report(answer.span(), "repeats", Excerpt.of(answer.text()));
        }
    }

    /** Whether the answer has no new word and most words of the title; an answer to "A or B?" has fewer of them. */
    private static boolean repeats(Answer answer) {
        List<String> title = Prose.words(answer.question().title().value());
        Set<String> said = new HashSet<>(Prose.words(answer.text()));
        Set<String> asked = new HashSet<>(title);
        answer.question().section(Role.QUESTION).ifPresent(section -> asked.addAll(Prose.words(section.visibleText())));
        long covered = title.stream().distinct().filter(said::contains).count();
        return said.size() >= FEWEST
                && asked.containsAll(said)
                && covered * 10 >= title.stream().distinct().count() * 7;
    }
}
