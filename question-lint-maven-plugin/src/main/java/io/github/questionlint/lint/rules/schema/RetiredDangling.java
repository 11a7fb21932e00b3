package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.Retired;
import io.github.questionlint.source.Text;

final class RetiredDangling implements Rule {
    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Ids ids = new Ids(bank);
        for (Retired entry : bank.retired()) {
            ids.question(entry.id().value())
                    .ifPresent(
                            live -> reporter.report(Observation.at(entry.id().span(), "live", entry.id(), live.path())
                                    .and(live.id().orElseThrow().span(), "there")));
            entry.to().ifPresent(to -> check(entry, to, ids, reporter));
        }
    }

    private static void check(Retired entry, Text to, Ids ids, Reporter reporter) {
        if (to.value().equals(entry.id().value())) {
            reporter.report(to.span(), "itself", to);
        } else if (!ids.isTaken(to.value())) {
            IdLink.unknown(ids, to, reporter);
        }
    }
}
