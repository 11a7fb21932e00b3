package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;

final class IdNotLocked implements Rule<UnlockedId> {
    @Override
    public View<UnlockedId> view() {
        return UnlockedId.VIEW;
    }

    @Override
    public void check(UnlockedId unlocked, Reporter reporter) {
        reporter.report(unlocked.id().span(), "missing", unlocked.id());
    }
}
