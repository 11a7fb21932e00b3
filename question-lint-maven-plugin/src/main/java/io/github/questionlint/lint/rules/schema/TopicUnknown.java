package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.util.HashSet;
import java.util.Set;

final class TopicUnknown implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Topics topics = new Topics(bank);
        if (topics.isEmpty()) {
            return;
        }
        bank.questions()
                .filter(Question::hasMetadata)
                .flatMap(question -> question.topics().stream())
                .filter(topic -> !topics.has(topic.value()))
                .forEach(topic -> unknown(topic, topics, "", reporter));
        for (Fields topic : topics.all()) {
            topic.text("parent").ifPresent(parent -> checkParent(topic, parent, topics, reporter));
        }
    }

    private static void checkParent(Fields topic, Text parent, Topics topics, Reporter reporter) {
        String id = topic.text("id", "");
        if (!topics.has(parent.value())) {
            unknown(parent, topics, "parent-", reporter);
        } else if (leadsBack(id, parent.value(), topics)) {
            reporter.report(parent.span(), "circle", parent, id);
        }
    }

    private static void unknown(Text topic, Topics topics, String prefix, Reporter reporter) {
        topics.suggestion(topic.value())
                .ifPresentOrElse(
                        meant -> reporter.report(topic.span(), prefix + "suggestion", topic, meant),
                        () -> reporter.report(topic.span(), prefix + "unknown", topic));
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
