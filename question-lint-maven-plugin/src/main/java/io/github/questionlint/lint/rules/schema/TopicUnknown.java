package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;

final class TopicUnknown implements Rule {
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
                .forEach(topic -> topics.suggestion(topic.value())
                        .ifPresentOrElse(
                                meant -> reporter.report(topic.span(), "suggestion", topic, meant),
                                () -> reporter.report(topic.span(), "unknown", topic)));
    }
}
