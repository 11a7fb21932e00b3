package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.util.HashSet;
import java.util.Set;

final class TopicParentUnknown implements Rule {
    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Topics topics = new Topics(bank);
        for (Fields topic : topics.all()) {
            topic.text("parent").ifPresent(parent -> check(topic, parent, topics, reporter));
        }
    }

    private static void check(Fields topic, Text parent, Topics topics, Reporter reporter) {
        String id = topic.text("id", "");
        if (!topics.has(parent.value())) {
            topics.suggestion(parent.value())
                    .ifPresentOrElse(
                            meant -> reporter.report(parent.span(), "suggestion", parent, meant),
                            () -> reporter.report(parent.span(), "unknown", parent));
        } else if (leadsBack(id, parent.value(), topics)) {
            reporter.report(parent.span(), "circle", parent, id);
        }
    }

    private static boolean leadsBack(String id, String parent, Topics topics) {
        Set<String> seen = new HashSet<>();
        String at = parent;
        while (!at.equals(id) && seen.add(at)) {
            at = topics.topic(at).map(above -> above.text("parent", "")).orElse("");
        }
        return at.equals(id);
    }
}
