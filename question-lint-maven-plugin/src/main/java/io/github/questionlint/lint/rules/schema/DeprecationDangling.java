package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;

final class DeprecationDangling implements Rule {
    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Ids ids = new Ids(bank);
        bank.questions()
                .filter(Question::hasMetadata)
                .forEach(question -> Ids.replacedBy(question)
                        .filter(to -> !ids.isRetired(to.value()) || ids.isLive(to.value()))
                        .ifPresent(to -> IdLink.check(ids, question, to, reporter)));
    }
}
