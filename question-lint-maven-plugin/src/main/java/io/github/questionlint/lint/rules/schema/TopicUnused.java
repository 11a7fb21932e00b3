package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;

final class TopicUnused implements Rule<Topics> {
    @Override
    public View<Topics> view() {
        return Topics.VIEW;
    }

    @Override
    public void check(Topics topics, Reporter reporter) {
        topics.unused().forEach(id -> reporter.report(id.span(), "unused", id));
    }
}
