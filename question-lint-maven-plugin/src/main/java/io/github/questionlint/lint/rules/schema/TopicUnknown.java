package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.source.Text;

final class TopicUnknown implements Rule<TopicLink> {
    @Override
    public View<TopicLink> view() {
        return TopicLink.VIEW;
    }

    @Override
    public void check(TopicLink link, Reporter reporter) {
        Text target = link.target();
        if (!link.topics().has(target.value())) {
            unknown(link, reporter);
        } else if (link.child().filter(link.topics()::isInCircle).isPresent()) {
            reporter.report(target.span(), "circle", target, link.child().get());
        }
    }

    private static void unknown(TopicLink link, Reporter reporter) {
        Text topic = link.target();
        String prefix = link.child().isPresent() ? "parent-" : "";
        link.topics()
                .suggestion(topic.value())
                .ifPresentOrElse(
                        meant -> reporter.report(topic.span(), prefix + "suggestion", topic, meant),
                        () -> reporter.report(topic.span(), prefix + "unknown", topic));
    }
}
