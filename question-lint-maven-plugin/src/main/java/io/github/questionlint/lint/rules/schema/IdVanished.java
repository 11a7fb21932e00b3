package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;

final class IdVanished implements Rule<VanishedId> {
    @Override
    public View<VanishedId> view() {
        return VanishedId.VIEW;
    }

    @Override
    public void check(VanishedId vanished, Reporter reporter) {
        vanished.renamed()
                .ifPresentOrElse(
                        now -> reporter.report(vanished.place(), "renamed", vanished.id(), now),
                        () -> reporter.report(vanished.place(), "gone", vanished.id()));
    }
}
