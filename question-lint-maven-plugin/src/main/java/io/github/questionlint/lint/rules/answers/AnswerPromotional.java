package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import io.github.questionlint.markdown.Node.Kind;
import java.util.List;
import java.util.regex.Pattern;

final class AnswerPromotional implements Rule<Answer> {
    private static final Pattern REFERRAL =
            Pattern.compile("[?&](?:aff|aff_?id|affiliate|invite|invite_?code|inviter|referral|referral_?code)=[^&#]+");

    @Override
    public View<Answer> view() {
        return Answer.VIEW;
    }

    @Override
    public void check(Answer answer, Reporter reporter) {
        List<Promotion> found = Promotion.in(answer);
        if (!found.isEmpty() && Promotion.leaveAnAnswer(answer, found)) {
            found.forEach(promotion ->
                    reporter.report(answer.span(promotion.block()), "promotion", Excerpt.of(promotion.sentence())));
        }
        answer.section()
                .nodes()
                .filter(node -> node.kind() == Kind.LINK
                        && REFERRAL.matcher(node.target()).find())
                .forEach(link -> reporter.report(answer.span(link), "referral", Excerpt.of(link.target())));
    }
}
