package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Text;

final class AliasCollision implements Rule<BankQuestion> {
    @Override
    public View<BankQuestion> view() {
        return BankQuestion.VIEW;
    }

    @Override
    public void check(BankQuestion asked, Reporter reporter) {
        Question question = asked.question();
        if (question.id().isPresent()) {
            question.aliases().forEach(alias -> check(question, alias, asked.ids(), reporter));
        }
    }

    private static void check(Question question, Text alias, Ids ids, Reporter reporter) {
        String own = question.id().orElseThrow().value();
        String other = ids.alias(alias.value()).orElse(own);
        if (alias.value().equals(own)) {
            reporter.report(alias.span(), "own", alias);
        } else if (ids.isLive(alias.value())) {
            Question live = ids.question(alias.value()).orElseThrow();
            reporter.report(Observation.at(alias.span(), "live", alias, live.path())
                    .and(live.id().orElseThrow().span(), "there"));
        } else if (ids.isRetired(alias.value())) {
            reporter.report(alias.span(), "retired", alias);
        } else if (!other.equals(own)) {
            reporter.report(alias.span(), "taken", alias, other);
        }
    }
}
