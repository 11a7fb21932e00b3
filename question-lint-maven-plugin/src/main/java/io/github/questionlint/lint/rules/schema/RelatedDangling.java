package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;

final class RelatedDangling implements Rule {
    @Override
    public void check(QuestionBank bank, Reporter reporter) {
        Ids ids = new Ids(bank);
        bank.questions()
                .filter(Question::hasMetadata)
                .forEach(question -> question.related().forEach(id -> IdLink.check(ids, question, id, reporter)));
    }
}
