package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;

final class DistinctDangling implements Rule {
    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Ids ids = new Ids(bank);
        bank.questions()
                .filter(Question::hasMetadata)
                .forEach(question -> question.fields().maps("distinctFrom").stream()
                        .flatMap(entry -> entry.text("id").stream())
                        .forEach(id -> IdLink.check(ids, question, id, reporter)));
    }
}
