package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.markdown.Node.Kind;
import java.util.regex.Pattern;

final class AnswerRefersElsewhere implements Rule<Answer> {
    private static final Phrases PHRASES = Phrases.load(AnswerRefersElsewhere.class, "elsewhere");
    private static final Pattern NUMBER = Pattern.compile("\\d+|(?<=第)[一二三四五六七八九十百]+");

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        boolean refers = answer.blocks().size() == 1
                && answer.isProse()
                && answer.text().length() <= 200
                && !answer.any(node -> node.kind() == Kind.LINK)
                && PHRASES.contains(NUMBER.matcher(answer.text()).replaceAll("0"));
        if (refers) {
            reporter.report(answer.span(), "elsewhere", Excerpt.of(answer.text()));
        }
    }
}
