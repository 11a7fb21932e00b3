package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Text;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class TopicUnused implements Rule<QuestionBank> {
    @Override
    public View<QuestionBank> view() {
        return View.BANK;
    }

    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Topics topics = new Topics(bank);
        Stream<Text> named = bank.questions().flatMap(question -> question.topics().stream());
        Stream<Text> parents = topics.all().stream().flatMap(topic -> topic.text("parent").stream());
        Set<String> used = Stream.concat(named, parents).map(Text::value).collect(Collectors.toSet());
        topics.all().stream()
                .flatMap(topic -> topic.text("id").stream())
                .filter(id -> !used.contains(id.value()))
                .forEach(id -> reporter.report(id.span(), "unused", id));
    }
}
